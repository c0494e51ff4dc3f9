-- What no other service could take either (domain H.2, UNMET_NEED), by the referral with which the way through the services began: the one that a plan names. Nothing leads on
-- from a gap, so that the last referral of the way has it. lack: a reason that goes with ACCEPT_UNMET in referral/reasons.csv. Owner: referral; read by conversation.published_need.
create view referral.published_gap as
with recursive way as (
    select r.reference, r.replaces, e.reason as lack, e.happened_on as since
    from referral.published_event e join referral.published_referral r on r.reference = e.referral
    where e.step = 'ACCEPT_UNMET'
    union all
    select before.reference, before.replaces, way.lack, way.since from way join referral.published_referral before on before.reference = way.replaces
)
select reference as referral, lack, since from way where replaces is null;
comment on view referral.published_gap is 'Publishes for counting which ways through the services ended in a gap, since when and for which coded reason, by the reference of the first referral; no words.';

-- Gaps are few among the events, and asked for every time somebody looks at the ledger.
create index event_gap on referral.event (referral) where step = 'ACCEPT_UNMET';
