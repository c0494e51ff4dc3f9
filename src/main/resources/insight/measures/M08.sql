-- M08 Plan items with owner and date: of the steps in plans agreed in the month. A line that says why nothing is possible is no step.
select e.area, date_trunc('month', p.agreed_on)::date as month, '' as part, count(*) filter (where p.owned_and_dated) as numerator, count(*) as denominator, null::numeric as value
from insight.episode e
join conversation.published_plan p on p.case_reference = e.case_reference
where p.agreed_on >= :from and p.agreed_on < :to and not p.is_gap
group by 1, 2
