-- M21 Employer contacted with consent: of the people with a job referred in the month who took part, those for whom an adviser contacts the employer as they agreed.
select e.area, e.month, '' as part, count(*) filter (where exists (
        select from employer.published_contact c where c.case_reference = e.case_reference and c.route = 'ADVISER_CONTACTS')) as numerator,
    count(*) as denominator, null::numeric as value
from insight.episode e
where e.month >= :from and e.month < :to and e.started_on is not null and e.started_as <> 'OUT_OF_WORK'
group by e.area, e.month
