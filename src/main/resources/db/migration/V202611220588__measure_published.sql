-- What questionnaires publish for counting: the change in confidence from the first to the latest answer in the same version. No clinical score leaves. Owner: measure; read by insight.
create view measure.published_confidence as
select q.case_reference, q.version, count(*) as answers, (array_agg(s.value order by q.id desc))[1] - (array_agg(s.value order by q.id))[1] as change,
    (max(q.answered_at) at time zone 'Europe/London')::date as latest_on
from measure.questionnaire q join measure.score s on s.questionnaire = q.id and s.scale = 'CONFIDENCE' where q.instrument = 'CONFIDENCE' group by 1, 2 having count(*) > 1;
comment on view measure.published_confidence is 'Publishes for counting by how much confidence about work changed, by case reference and version of the question; no clinical score and no single answer.';
