-- M37 Overdue human tasks: of the tasks that were open when the month ended, those past their day, and for how many days the longest-standing tenth had been open at least.
with month as (
    select m::date as first, (m + interval '1 month')::date as next from generate_series(:from::date, :to::date - 1, interval '1 month') m
),
open as (
    select counted.area, m.first as month, coalesce(s.due_at < m.next::timestamp at time zone 'Europe/London', false) as overdue,
        m.next - 1 - (s.began_at at time zone 'Europe/London')::date as days
    from month m
    join insight.step s on s.began_at < m.next::timestamp at time zone 'Europe/London' and (s.ended_at is null or s.ended_at >= m.next::timestamp at time zone 'Europe/London')
    join insight.element t on t.definition = s.definition and t.element = s.element and t.kind = 'TASK'
    cross join lateral (values (s.area), ('ENGLAND')) counted (area)
)
select area, month, '' as part, count(*) filter (where overdue) as numerator, count(*) as denominator, null::numeric as value
from open
group by area, month
union all
select area, month, 'p90 days open', null, count(*), (percentile_disc(0.9) within group (order by days))::numeric
from open
group by area, month
