-- Whoever said something more than once in a quarter said it with the last of these.
with heard as (
    select x.case_reference as who, x.case_reference, pg_temp.day(x.said_at) as day, x.id, item.part, item.score
    from followup.experience x
    cross join lateral (values ('', (select avg(n) from unnest(array[x.respect, x.own_plan, x.joined_up]) n)), ('treated with respect', x.respect), ('own plan', x.own_plan), ('joined up', x.joined_up)) item (part, score)
    where coalesce(x.weeks, 4) in (4, 13)
    union all
    select v.referral, r.case_reference, pg_temp.day(v.said_at), v.id, 'equal voice', v.score from referral.equal_voice v join referral.referral r on r.reference = v.referral
    where not exists (select from referral.event where referral = v.referral and step = 'ENTER_IN_ERROR')
    union all
    select case_reference, case_reference, pg_temp.day(reviewed_at), id, 'useful to employers', useful from employer.return_review where useful is not null
), last as (
    select h.* from heard h where not exists (select from heard later where (later.who, later.part) = (h.who, h.part) and (later.day, later.id) > (h.day, h.id)
        and (extract(year from later.day), extract(quarter from later.day)) = (extract(year from h.day), extract(quarter from h.day)))
)
select s.area, pg_temp.month(day) as month, part, sum(score) as numerator, count(*) as denominator, avg(score) as value
from last join stands_in s on s.reference = last.case_reference where score is not null group by 1, 2, 3
