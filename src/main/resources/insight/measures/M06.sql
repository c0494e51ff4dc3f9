-- M06 Conversations held: of the people referred in the month who agreed to take part, those with whom the conversation took place.
select e.area, e.month, '' as part, count(*) filter (where exists (
        select from conversation.published_appointment a where a.case_reference = e.case_reference and a.held_on is not null)) as numerator,
    count(*) as denominator, null::numeric as value
from insight.episode e
where e.month >= :from and e.month < :to and e.started_on is not null
group by e.area, e.month
