with change as (
    select case_reference, adjustment, detail, min(decided_at) as proposed_at, (array_agg(decision order by id desc))[1] in ('AGREED', 'AGREED_TRIAL', 'ALTERNATIVE_OFFERED') as agreed,
           -- Agreed since the first yes after the last other word.
           (select pg_temp.day(min(yes.decided_at)) from employer.adjustment yes where (yes.case_reference, yes.adjustment, yes.detail) = (a.case_reference, a.adjustment, a.detail)
              and yes.id > coalesce(max(a.id) filter (where a.decision in ('NOT_POSSIBLE', 'PENDING')), 0)) as since
    from employer.adjustment a group by 1, 2, 3
), promise as (
    select change.case_reference, since + interval '28 days' as due,
           exists (select from employer.in_place p where (p.case_reference, p.adjustment, p.detail) = (change.case_reference, change.adjustment, change.detail) and p.in_place_since - since <= 28) as kept
    from change where agreed
)
select s.area, pg_temp.month(pg_temp.day(proposed_at)) as month, '' as part, sum(agreed::int) as numerator, count(*) as denominator, avg(agreed::int) as value
from change join stands_in s on s.reference = change.case_reference group by 1, 2
union all
select s.area, pg_temp.month(due::date), 'in place within 28 days', sum(kept::int), count(*), avg(kept::int) from promise join stands_in s on s.reference = promise.case_reference group by 1, 2
