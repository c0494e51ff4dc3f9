with change as (
    select case_reference, adjustment, detail, min(decided_at) as proposed_at, (array_agg(decision order by id desc))[1] in ('AGREED', 'AGREED_TRIAL', 'ALTERNATIVE_OFFERED') as agreed
    from employer.adjustment group by 1, 2, 3
)
select s.area, pg_temp.month(pg_temp.day(proposed_at)) as month, '' as part, sum(agreed::int) as numerator, count(*) as denominator, avg(agreed::int) as value
from change join stands_in s on s.reference = change.case_reference group by 1, 2
