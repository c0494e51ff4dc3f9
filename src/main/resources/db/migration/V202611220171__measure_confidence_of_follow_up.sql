-- What follow-up asks about confidence is kept with the questionnaires, so that it pairs with what was asked before (domain I.6). From now on class clinical-scores.
with moved as (
    insert into measure.questionnaire (case_reference, organisation, instrument, version, answered_at, asked_by, missing)
    select r.case_reference, r.organisation, 'CONFIDENCE', 'en-GB-1', c.answered_at, c.answered_by, 0
    from followup.check_up c join followup.round r on r.id = c.round where c.confidence is not null order by c.answered_at
    returning id, case_reference, answered_at
)
insert into measure.score (questionnaire, scale, value, band, estimated)
select m.id, 'CONFIDENCE', c.confidence, null, false
from moved m join followup.round r on r.case_reference = m.case_reference join followup.check_up c on c.round = r.id and c.answered_at = m.answered_at;

alter table followup.check_up drop column confidence;
