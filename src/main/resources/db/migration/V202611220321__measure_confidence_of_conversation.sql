-- The conversation asks about confidence in the words of the questionnaire from now on and keeps the answer there, so that conversation, review and follow-up pair (domain I.6).
-- What was answered until now answered another question: it is kept as a version of its own, which is never compared.
with moved as (
    insert into measure.questionnaire (case_reference, organisation, instrument, version, answered_at, asked_by, missing)
    select case_reference, organisation, 'CONFIDENCE', 'en-GB-0', recorded_at, recorded_by, 0 from conversation.conversation where confidence is not null order by recorded_at
    returning id, case_reference, answered_at
)
insert into measure.score (questionnaire, scale, value, band, estimated)
select m.id, 'CONFIDENCE', c.confidence, null, false from moved m join conversation.conversation c on c.case_reference = m.case_reference and c.recorded_at = m.answered_at
where c.confidence is not null;

alter table conversation.conversation drop column confidence;
