-- What referrals publish for counting: to which kind of partner, and what happened when. No need, no note, no name of a service. Owner: referral; read by insight.
create view referral.published_referral as
select reference, case_reference, coalesce(partner_kind, 'SOCIAL_PRESCRIBER') as partner_kind, urgency, replaces from referral.referral r
where not exists (select from referral.event e where e.referral = r.reference and e.step = 'ENTER_IN_ERROR');
comment on view referral.published_referral is 'Publishes for counting to which kind of partner a referral went, by reference; not those that were entered in error.';

create view referral.published_event as
select e.id, e.referral, e.step, (e.happened_at at time zone 'Europe/London')::date as happened_on, e.reason, e.day, case when e.step = 'RECORD_OUTCOME' then e.number end as helped, e.still_blocking
from referral.event e;
comment on view referral.published_event is 'Publishes for counting what happened to a referral, when and for which coded reason, and whether the person says it helped; no words.';
