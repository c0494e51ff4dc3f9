-- M34 Caseload: cases open on the last day of the month, for each coach who was in contact with anybody in it. Heads, not hours: how long people are contracted for is not recorded.
with month as (
    select m::date as first, (m + interval '1 month')::date as next from generate_series(:from::date, :to::date - 1, interval '1 month') m
),
team as (
    select counted.area, t.month, sum(t.coaches) as coaches from casefile.published_team t cross join lateral (values (t.area), ('ENGLAND')) counted (area) group by 1, 2
)
select e.area, m.first as month, '' as part, count(*) as numerator, t.coaches as denominator, null::numeric as value
from month m
join insight.episode e on e.received_on < m.next and (e.closed_on is null or e.closed_on >= m.next)
join team t on t.area = e.area and t.month = m.first
group by 1, 2, t.coaches
