-- M23 Return plan in time: of the people off sick with a fit note referred in the month who took part, those whose plan both sides had signed on a day that a note still covered.
select e.area, e.month, '' as part, count(*) filter (where exists (
        select from employer.published_return_plan p
        join fitnote.published_note n on n.case_reference = p.case_reference and n.first_day <= p.signed_on and (n.last_day is null or n.last_day >= p.signed_on)
        where p.case_reference = e.case_reference)) as numerator,
    count(*) as denominator, null::numeric as value
from insight.episode e
where e.month >= :from and e.month < :to and e.started_on is not null and e.started_as = 'OFF_SICK'
    and exists (select from fitnote.published_note n where n.case_reference = e.case_reference)
group by e.area, e.month
