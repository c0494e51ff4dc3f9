-- Each later answer, not only a person's latest: what somebody said in a month stays in its month when they are asked again.
drop view measure.published_confidence;
create view measure.published_confidence as
select case_reference, version, answered_at, value - first as change
from (select q.case_reference, q.version, q.answered_at, s.value, first_value(s.value) over same as first, row_number() over same as place
      from measure.questionnaire q join measure.score s on s.questionnaire = q.id and s.scale = 'CONFIDENCE'
      where q.instrument = 'CONFIDENCE'
      window same as (partition by q.case_reference, q.version order by q.id)) said
where place > 1;
comment on view measure.published_confidence is 'Publishes for counting by how much each later answer about confidence at work differs from the first, by case reference and version of the question; no clinical score.';
