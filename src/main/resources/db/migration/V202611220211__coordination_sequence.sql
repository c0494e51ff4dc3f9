-- When a line of the plan may start, and when it did (domain H.6). Lines of one plan refer to each other by their place in the person's order, counted from 1.
-- A line without referral that has started is work of the person or the team. Class, owner and basis as the plan's.
alter table conversation.plan_action add column start_rule text not null default 'NOW' check (start_rule in ('NOW', 'AFTER_STARTED', 'AFTER_COMPLETED', 'DATE'));
alter table conversation.plan_action add column after_lines text not null default '';
alter table conversation.plan_action add column start_on date;
alter table conversation.plan_action add column started_at timestamptz;
alter table conversation.plan_action add check ((start_rule = 'DATE') = (start_on is not null));

-- Plans agreed before lines were sequenced started in the moment they were agreed.
update conversation.plan_action a set started_at = (select agreed_at from conversation.plan p where p.id = a.plan) where gap_reason is null;

-- The person wants everything that can start to start, however much that is at a time.
alter table conversation.plan add column all_at_once boolean not null default false;
