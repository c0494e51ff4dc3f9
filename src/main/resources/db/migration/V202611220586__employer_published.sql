-- What work with employers publishes for counting: that there was contact, what was decided, that a plan was signed. No employer, no adjustment in words. Owner: employer; read by insight.
create view employer.published_contact as
select case_reference, route, size_band, (agreed_at at time zone 'Europe/London')::date as agreed_on from employer.contact;
comment on view employer.published_contact is 'Publishes for counting which route to the employer the person agreed to and when, and how big it is, by case reference; not which employer.';

create view employer.published_adjustment as
select distinct on (case_reference, adjustment, detail) case_reference, adjustment as kind, decision, (decided_at at time zone 'Europe/London')::date as decided_on,
    (min(decided_at) over (partition by case_reference, adjustment, detail) at time zone 'Europe/London')::date as proposed_on
from employer.adjustment order by case_reference, adjustment, detail, id desc;
comment on view employer.published_adjustment is 'Publishes for counting the last decision about each change at work that was proposed, by case reference; not what it is.';

create view employer.published_return_plan as
select case_reference, version, return_on, greatest(person_agreed_on, employer_agreed_on) as signed_on from employer.return_plan where person_agreed_on is not null and employer_agreed_on is not null;
comment on view employer.published_return_plan is 'Publishes for counting the day on which both sides had signed a plan for the return, by case reference; nothing of the plan.';
