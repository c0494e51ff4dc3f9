select area, month, 'week ' || week as part, sum(yes) as numerator, count(*) as denominator, avg(yes) as value
from (select area, month, week, (reference in (select case_reference from followup.outcome where outcome = 'RETAINED_' || week))::int as yes
      from taken_on cross join (values (13), (26), (52)) w (week) where stood <> 'OUT_OF_WORK' and agreed_on is not null) person
group by 1, 2, 3
