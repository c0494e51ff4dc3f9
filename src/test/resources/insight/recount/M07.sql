with met as (
    select t.area, t.reference, pg_temp.day(min(a.held_at)) as on_day from taken_on t join conversation.appointment a on a.case_reference = t.reference and a.held_at is not null group by 1, 2
)
select area, pg_temp.month(on_day) as month, '' as part, count(*) filter (where soon) as numerator, count(*) as denominator, count(*) filter (where soon)::numeric / count(*) as value
from (select met.*, exists (select from conversation.plan p where p.case_reference = met.reference and pg_temp.days_worked(met.on_day, pg_temp.day(p.agreed_at)) <= 10) as soon from met) person
group by 1, 2
