select area, month, '' as part, sum(yes) as numerator, count(*) as denominator, avg(yes) as value
from (select area, month, exists (select from employer.contact c where c.case_reference = reference and c.route = 'ADVISER_CONTACTS')::int as yes
      from taken_on where stood <> 'OUT_OF_WORK' and agreed_on is not null) person
group by 1, 2
