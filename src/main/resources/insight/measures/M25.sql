-- M25 Job starts: of the people out of work referred in the month who took part, those who had started a job 26 and 52 weeks after their case was opened.
select e.area, e.month, 'week ' || w.weeks as part, count(*) filter (where exists (
        select from followup.published_work_event j
        where j.case_reference = e.case_reference and j.kind = 'JOB_START' and j.on_day between e.opened_on and e.opened_on + w.weeks * 7)) as numerator,
    count(*) as denominator, null::numeric as value
from insight.episode e cross join (values (26), (52)) w (weeks)
where e.month >= :from and (e.month + interval '1 month')::date + w.weeks * 7 <= :settled and e.started_on is not null and e.started_as = 'OUT_OF_WORK'
group by e.area, e.month, w.weeks
