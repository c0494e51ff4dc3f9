-- Which reminders are to come, so that more of them in one week than the area likes become one message to the partner (domain H.4, chaser rule 5). Whether one was sent is told by
-- referral.event. occasion: the wait that the reminder is about; one of an earlier wait is never sent. Owner: coaching team. Basis: direct care by agreement (domain J.1).
create table referral.chaser_due (
    referral     text    not null references referral.referral,
    occasion     text    not null,
    number       integer not null,
    organisation text    not null,
    due_on       date    not null,
    primary key (referral, occasion, number)
);
create index chaser_due_organisation on referral.chaser_due (organisation, due_on);
