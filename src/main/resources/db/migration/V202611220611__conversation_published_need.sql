-- The ledger of unmet need, and all needs beside it (domain H.0): one row for each kind of need that a person's plans ever held. There is no second copy of it: measure M18 and the
-- managers' page read here. What a person does not want is no need. Owner: conversation; read by insight.
--   first_on        day of the first plan with this need
--   in_latest_plan  false where a later plan has it no more
--   lack            why no service meets it by the latest plan, at once or after a referral came back; null: it is met, or somebody sees to it. A reason of referral/reasons.csv. A need is
--                   one, however many plans and referrals have said so; of several reasons it is the one that has stood longest.
--   lacking_since   day of the first plan in which that was so, or on which nothing was left to try
create view conversation.published_need as
with plan as (
    select id, case_reference, (agreed_at at time zone 'Europe/London')::date as agreed_on, version = max(version) over (partition by case_reference) as latest from conversation.plan
),
-- Joined by itself: most lines have no referral, and a hash of them all would put these into one bucket (the ledger of 60,000 cases: 80 seconds against 4).
gap as (
    select a.plan, a.position, g.lack, g.since from referral.published_gap g join conversation.plan_action a on a.referral = g.referral
),
line as (
    select p.case_reference, p.latest, p.agreed_on, a.domain, coalesce(here.lack, gap.lack) as lack,
        case when here.lack is null then gap.since else min(p.agreed_on) over (partition by p.case_reference, a.domain, here.lack) end as since
    from plan p
    join conversation.plan_action a on a.plan = p.id
    -- What the coach chose in the plan, as the ledger calls it.
    left join (values ('NO_SERVICE', 'NO_SERVICE'), ('FULL', 'CLOSED_LIST'), ('NOT_ELIGIBLE', 'ELIGIBILITY'), ('OUT_OF_AREA', 'DISTANCE'), ('LANGUAGE', 'LANGUAGE'), ('ACCESS', 'ACCESS'))
        here (chosen, lack) on here.chosen = a.gap_reason
    left join gap on gap.plan = a.plan and gap.position = a.position
    where a.gap_reason is null or here.lack is not null
)
select case_reference, domain, min(agreed_on) as first_on, bool_or(latest) as in_latest_plan,
    (array_agg(lack order by since, lack) filter (where latest and lack is not null))[1] as lack, min(since) filter (where latest and lack is not null) as lacking_since
from line
group by 1, 2;
comment on view conversation.published_need is 'Publishes for counting which kinds of need plans hold, and why no service meets some of them, since when, by case reference; no goal, no step and no words.';

-- Which reasons are the lack of a service is said above, and nowhere else.
drop view conversation.published_plan;
create view conversation.published_plan as
select p.case_reference, p.version, (p.agreed_at at time zone 'Europe/London')::date as agreed_on, a.position, a.domain, a.owner is not null and a.by_when is not null as owned_and_dated,
    a.gap_reason is not null as is_gap, a.referral
from conversation.plan p join conversation.plan_action a on a.plan = p.id;
comment on view conversation.published_plan is 'Publishes for counting the lines of each version of a plan: domain, whether somebody does it by a day or nobody can, and the referral; no goal and no step.';
