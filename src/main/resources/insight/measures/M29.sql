-- M29 Outcome known: of the questions "does work last?" that were due in the month, those that the person answered; by week. A question that a relapse or the end of the case made needless was not due.
select e.area, date_trunc('month', c.due_on)::date as month, case when grouping(c.weeks) = 1 then '' else 'week ' || c.weeks end as part,
    count(*) filter (where c.answer in ('IN_WORK', 'NOT_YET', 'RELAPSE')) as numerator, count(*) as denominator, null::numeric as value
from insight.episode e
join followup.published_check c on c.case_reference = e.case_reference
where c.due_on >= :from and c.due_on < :to and (c.answer is not null or c.round_ended_on is null or c.round_ended_on > coalesce(c.closes_on, c.due_on))
group by 1, 2, cube (c.weeks)
