-- M24 Days to return: of the people off sick referred in the month who took part, from the opening of the case to the first day back. Who is not back yet counts with the days so far.
with wait as (
    select e.area, e.month, greatest(0, coalesce(r.returned_on, e.closed_on, :today) - e.opened_on) as days, r.returned_on is not null as ended
    from insight.episode e
    left join lateral (
        select min(w.on_day) as returned_on from followup.published_work_event w
        where w.case_reference = e.case_reference and w.kind in ('RETURN_FULL', 'RETURN_PHASED', 'RETURN_AMENDED') and w.on_day >= e.opened_on and w.on_day <= :today) r on true
    where e.month >= :from and e.month < :to and e.started_on is not null and e.started_as = 'OFF_SICK'
)
select area, month, '' as part, null::numeric as numerator, count(*) as denominator, insight.day_by_which(0.5, array_agg(days), array_agg(ended))::numeric as value
from wait
group by area, month
