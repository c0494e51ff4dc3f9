-- M26 Sustained 13 weeks (O1): of the people out of work referred in the month who took part, those who reached O1 within 52 weeks. Only months of which everybody had 52 weeks.
select e.area, e.month, '' as part, count(*) filter (where exists (
        select from followup.published_outcome o
        where o.case_reference = e.case_reference and o.rule = 'O1' and o.reached_on <= e.opened_on + 52 * 7)) as numerator,
    count(*) as denominator, null::numeric as value
from insight.episode e
where e.month >= :from and (e.month + interval '1 month')::date + 52 * 7 <= :settled and e.started_on is not null and e.started_as = 'OUT_OF_WORK'
group by e.area, e.month
