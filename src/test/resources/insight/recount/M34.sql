with contact as (
    select s.area, pg_temp.month(pg_temp.day(c.recorded_at)) as month, c.recorded_by from casefile.contact c join stands_in s on s.reference = c.case_reference
), team as (
    select area, month, count(distinct recorded_by) as coaches from contact group by 1, 2
)
select team.area, team.month, '' as part, cases as numerator, coaches as denominator, cases::numeric / coaches as value
from team cross join lateral (select count(*) as cases from taken_on t where t.area = team.area and t.on_day < (team.month + interval '1 month')::date and coalesce(t.ended_on, 'infinity') >= (team.month + interval '1 month')::date) open
where cases > 0
