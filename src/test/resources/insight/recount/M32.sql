-- Somebody who has answered the same words more than once counts in each month of a later answer, with the last one of that month.
with word as (
    select q.case_reference, q.version, q.id, pg_temp.month(pg_temp.day(q.answered_at)) as month, s.value,
           (select f.value from measure.questionnaire o join measure.score f on f.questionnaire = o.id and f.scale = 'CONFIDENCE'
            where o.instrument = 'CONFIDENCE' and o.case_reference = q.case_reference and o.version = q.version and o.id < q.id order by o.id limit 1) as first
    from measure.questionnaire q join measure.score s on s.questionnaire = q.id and s.scale = 'CONFIDENCE' where q.instrument = 'CONFIDENCE'
), change as (
    select p.area, w.month, w.value - w.first as points from word w join stands_in p on p.reference = w.case_reference
    where w.first is not null and w.id = (select max(id) from word later where (later.case_reference, later.version, later.month) = (w.case_reference, w.version, w.month))
)
select area, month, '' as part, sum(points)::numeric as numerator, count(*) as denominator, avg(points) as value from change group by 1, 2
union all select area, month, 'deviation', null, count(*), sqrt(sum(points * points)::numeric / nullif(count(*) - 1, 0) - sum(points)::numeric * sum(points) / count(*) / nullif(count(*) - 1, 0)) from change group by 1, 2
union all select area, month, 'reliably better', sum((points >= 2)::int), count(*), avg((points >= 2)::int) from change group by 1, 2
