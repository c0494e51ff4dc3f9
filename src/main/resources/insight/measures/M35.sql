-- M35 Minutes per person and fortnight: minutes that coaches and advisers said they were with people in the month, for a fortnight of it and each case open on its last day, as M34 counts them.
-- No figure where nobody said any. Part "contacts with minutes": of how many of the month's contacts they were said; the others count as none and are not guessed.
with month as (
    select m::date as first, (m + interval '1 month')::date as next from generate_series(:from::date, :to::date - 1, interval '1 month') m
),
contact as (
    select e.area, date_trunc('month', c.recorded_at at time zone 'Europe/London')::date as month, count(*) as contacts, count(c.minutes) as said, sum(c.minutes) as minutes
    from insight.episode e
    join casefile.published_contact c on c.case_reference = e.case_reference
    where c.recorded_at >= :from::date - 1 and c.recorded_at < :to::date + 1
    group by 1, 2
)
select e.area, m.first as month, '' as part, c.minutes * 14.0 / (m.next - m.first) as numerator, count(*) as denominator, null::numeric as value
from month m
join insight.episode e on e.received_on < m.next and (e.closed_on is null or e.closed_on >= m.next)
join contact c on c.area = e.area and c.month = m.first and c.said > 0
group by 1, 2, c.minutes, m.next
union all
select c.area, c.month, 'contacts with minutes', c.said, c.contacts, null
from contact c join month m on m.first = c.month
