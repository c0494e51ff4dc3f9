with met as (
    select t.area, pg_temp.month(f.on_day) as month, f.on_day - t.on_day as days, pg_temp.days_worked(t.on_day, f.on_day) <= 10 as soon
    from taken_on t join (select case_reference, pg_temp.day(min(held_at)) as on_day from conversation.appointment where held_at is not null group by 1) f on f.case_reference = t.reference
)
select area, month, '' as part, null::numeric as numerator, count(*) as denominator, pg_temp.at_rank(0.5, array_agg(days::numeric)) as value from met group by 1, 2
union all select area, month, 'p90', null, count(*), pg_temp.at_rank(0.9, array_agg(days::numeric)) from met group by 1, 2
union all select area, month, 'within 10 working days', sum(soon::int), count(*), avg(soon::int) from met group by 1, 2
