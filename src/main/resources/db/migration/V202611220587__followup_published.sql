-- What follow-up publishes for counting: what happened in work by code and day, outcomes reached, questions due and answered. No pay, no words. Owner: followup; read by insight.
create view followup.published_work_event as
select case_reference, kind, on_day, end_reason, evidence_tier from followup.work_event;
comment on view followup.published_work_event is 'Publishes for counting what happened in work, by case reference, code and day; no pay and no words.';

create view followup.published_outcome as
select case_reference, rule, outcome, reached_on, evidence_tier from followup.outcome;
comment on view followup.published_outcome is 'Publishes for counting which outcomes were reached and when, by case reference, with the tier of proof.';

create view followup.published_check as
select r.case_reference, (r.began_at at time zone 'Europe/London')::date as round_began_on, (r.ended_at at time zone 'Europe/London')::date as round_ended_on, c.weeks, c.due_on, c.closes_on, c.answer,
    -- The mean of what the person rated of the job; null where nothing was rated.
    (select avg(item) from followup.good_work g, unnest(array[g.fits_health, g.fits_interests, g.wanted_hours, g.secure, g.enough_pay, g.respect, g.development]) item
     where g.round = c.round and g.weeks = c.weeks) as good_work,
    (c.answered_at at time zone 'Europe/London')::date as answered_on
from followup.round r join followup.check_up c on c.round = r.id;
comment on view followup.published_check is 'Publishes for counting which questions about work were due, whether they were answered, and the mean rating of the job, by case reference; no note.';

create view followup.published_round as
select case_reference, (began_at at time zone 'Europe/London')::date as began_on from followup.round;
comment on view followup.published_round is 'Publishes for counting when a time of follow-up began, by case reference.';
