select area, month, 'week ' || week as part, sum(yes) as numerator, count(*) as denominator, avg(yes) as value
from (select area, month, week, exists (select from followup.work_event e where e.case_reference = reference and e.kind = 'JOB_START' and e.on_day >= opened_on and e.on_day <= opened_on + 7 * week)::int as yes
      from taken_on cross join (values (26), (52)) w (week) where stood = 'OUT_OF_WORK' and agreed_on is not null) person
group by 1, 2, 3
