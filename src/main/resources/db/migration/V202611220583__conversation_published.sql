-- What conversations publish for counting: that they were held, which domains of need came up, and what a plan's lines came to. No word that was said. Owner: conversation; read by insight.
create view conversation.published_appointment as
select case_reference, meet_on, (held_at at time zone 'Europe/London')::date as held_on, (missed_at at time zone 'Europe/London')::date as missed_on
from conversation.appointment where superseded_at is null;
comment on view conversation.published_appointment is 'Publishes for counting whether each appointment took place, by case reference; not where, with whom or about what.';

create view conversation.published_plan as
select p.case_reference, p.version, (p.agreed_at at time zone 'Europe/London')::date as agreed_on, a.position, a.domain, a.owner is not null and a.by_when is not null as owned_and_dated,
    a.gap_reason is not null as is_gap,
    -- Which reasons are the lack of a service, as the ledger of unmet need counts them (UnmetNeeds); what the person does not want is none.
    coalesce(a.gap_reason in ('NO_SERVICE', 'FULL', 'NOT_ELIGIBLE', 'OUT_OF_AREA', 'LANGUAGE', 'ACCESS'), false) as lacks_service, a.referral
from conversation.plan p join conversation.plan_action a on a.plan = p.id;
comment on view conversation.published_plan is 'Publishes for counting the lines of each version of a plan: domain, whether somebody does it by a day, or why nobody can, and the referral; no goal and no step.';
