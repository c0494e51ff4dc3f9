-- Somebody who started or went back more than once is counted with the first time.
with began as (
    select s.area, e.case_reference, min(e.on_day) as on_day from followup.work_event e join stands_in s on s.reference = e.case_reference
    where e.kind = 'JOB_START' or e.kind like 'RETURN%' group by 1, 2
)
select area, pg_temp.month(on_day) as month, '' as part, sum(ill) as numerator, count(*) as denominator, avg(ill) as value
from (select began.*, exists (select from followup.work_event e where e.case_reference = began.case_reference and (e.kind = 'NEW_FIT_NOTE' or e.kind = 'JOB_END' and e.end_reason = 'HEALTH')
          and e.on_day between began.on_day + 1 and began.on_day + 182)::int as ill from began) person
group by 1, 2
