-- Somebody who has answered the same words more than once counts once, with the month of their latest answer.
with word as (
    select q.case_reference, q.version, q.id, pg_temp.month(pg_temp.day(q.answered_at)) as month, s.value, lag(q.id) over same as before, lead(q.id) over same as next, first_value(s.value) over same as first
    from measure.questionnaire q join measure.score s on s.questionnaire = q.id and s.scale = 'CONFIDENCE' where q.instrument = 'CONFIDENCE' window same as (partition by q.case_reference, q.version order by q.id)
), change as (
    select p.area, w.month, w.value - w.first as points from word w join stands_in p on p.reference = w.case_reference where w.before is not null and w.next is null
)
select area, month, '' as part, sum(points)::numeric as numerator, count(*) as denominator, avg(points) as value from change group by 1, 2
union all select area, month, 'deviation', null, count(*), sqrt(sum(points * points)::numeric / nullif(count(*) - 1, 0) - sum(points)::numeric * sum(points) / count(*) / nullif(count(*) - 1, 0)) from change group by 1, 2
union all select area, month, 'reliably better', sum((points >= 2)::int), count(*), avg((points >= 2)::int) from change group by 1, 2
