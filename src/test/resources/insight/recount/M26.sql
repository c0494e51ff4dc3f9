select area, month, '' as part, sum(yes) as numerator, count(*) as denominator, avg(yes) as value
from (select area, month, (coalesce((select min(reached_on) from followup.outcome o where o.case_reference = reference and rule = 'O1') <= opened_on + 364, false))::int as yes
      from taken_on where stood = 'OUT_OF_WORK' and agreed_on is not null) person
group by 1, 2
