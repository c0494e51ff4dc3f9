select area, month, part, sum(yes) as numerator, count(*) as denominator, avg(yes) as value
from (select area, month, part, (coalesce((select min(reached_on) from followup.outcome o where o.case_reference = reference and rule = any(rules)) <= opened_on + 546, false))::int as yes
      from taken_on cross join (values ('', '{O2,O3}'::text[]), ('O2', '{O2}'), ('O3', '{O3}')) p (part, rules) where stood = 'OUT_OF_WORK' and agreed_on is not null) person
group by 1, 2, 3
