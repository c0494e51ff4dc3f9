select area, month, '' as part, sum(yes) as numerator, count(*) as denominator, avg(yes) as value
from (select area, month, exists (select from employer.return_plan p join fitnote.fit_note n on n.case_reference = p.case_reference
            where p.case_reference = reference and greatest(p.person_agreed_on, p.employer_agreed_on) <= coalesce(n.last_day, 'infinity') and greatest(p.person_agreed_on, p.employer_agreed_on) >= n.first_day
              and p.person_agreed_on is not null and p.employer_agreed_on is not null)::int as yes
      from taken_on where stood = 'OFF_SICK' and agreed_on is not null and reference in (select case_reference from fitnote.fit_note)) person
group by 1, 2
