-- M27 Sustained 26 weeks (O2 by pay, O3 by time; the whole: either): of the people out of work referred in the month who took part, within 78 weeks. Only months of which everybody had them.
select e.area, e.month, p.part, count(*) filter (where exists (
        select from followup.published_outcome o
        where o.case_reference = e.case_reference and o.rule = any(p.rules) and o.reached_on <= e.opened_on + 78 * 7)) as numerator,
    count(*) as denominator, null::numeric as value
from insight.episode e cross join (values ('', array['O2', 'O3']), ('O2', array['O2']), ('O3', array['O3'])) p (part, rules)
where e.month >= :from and (e.month + interval '1 month')::date + 78 * 7 <= :settled and e.started_on is not null and e.started_as = 'OUT_OF_WORK'
group by e.area, e.month, p.part
