-- Why person and coach chose another order than the one that is usual (domain H.6: the coach may override with a reason), and what was suggested then. Class action-plan;
-- owner and basis as the plan's. No reason: nothing was suggested, or they went along with it.
alter table conversation.plan add column suggested_order text;
alter table conversation.plan add column order_reason text;
alter table conversation.plan add check (order_reason is null or suggested_order is not null);
