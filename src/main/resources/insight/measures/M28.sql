-- M28 Retained (O4): of the people with a job referred in the month who took part, those still employed 13, 26 and 52 weeks after their case was opened.
select e.area, e.month, 'week ' || w.weeks as part, count(*) filter (where exists (
        select from followup.published_outcome o where o.case_reference = e.case_reference and o.outcome = 'RETAINED_' || w.weeks)) as numerator,
    count(*) as denominator, null::numeric as value
from insight.episode e cross join (values (13), (26), (52)) w (weeks)
where e.month >= :from and (e.month + interval '1 month')::date + w.weeks * 7 <= :settled and e.started_on is not null and e.started_as <> 'OUT_OF_WORK'
group by e.area, e.month, w.weeks
