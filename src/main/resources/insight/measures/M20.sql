-- M20 Block days: days in the month on which something stood still, for each case that was open in it; by kind of block.
with month as (
    select m::date as first, (m + interval '1 month')::date as next from generate_series(:from::date, :to::date - 1, interval '1 month') m
),
active as (
    select e.area, m.first, m.next, count(*) as cases
    from month m join insight.episode e on e.received_on < m.next and (e.closed_on is null or e.closed_on >= m.first)
    group by 1, 2, 3
),
block as (
    select case_reference, kind, since, coalesce((cleared_at at time zone 'Europe/London')::date, :today) as until from coordination.published_block
),
standstill as (
    select e.area, m.first, case when grouping(b.kind) = 1 then '' else b.kind end as part,
        sum(least(b.until, m.next) - greatest(b.since, m.first)) as days
    from month m
    join block b on b.since < m.next and b.until > m.first
    join insight.episode e on e.case_reference = b.case_reference
    group by 1, 2, cube (b.kind)
)
select a.area, a.first as month, coalesce(s.part, '') as part, coalesce(s.days, 0) as numerator, a.cases as denominator, null::numeric as value
from active a left join standstill s on s.area = a.area and s.first = a.first
