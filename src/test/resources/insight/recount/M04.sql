with answer as (
    select s.area, pg_temp.month(pg_temp.day(n.recorded_at)) as month, array_agg(pg_temp.day(n.recorded_at) - n.statement_on) as days
    from fitnote.fit_note n join stands_in s on s.reference = n.case_reference where n.offer in ('WANTS_SUPPORT', 'DECLINED') group by 1, 2
)
select area, month, '' as part, null::numeric as numerator, cardinality(days) as denominator, pg_temp.at_rank(0.5, days::numeric[]) as value from answer
union all select area, month, 'p90', null, cardinality(days), pg_temp.at_rank(0.9, days::numeric[]) from answer
