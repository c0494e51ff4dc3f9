-- A need is one domain of one person; it is counted with the first plan in which it stands and help with it is wanted. Whether a service meets it, the latest plan says.
with recursive way as (
    select reference as first, reference as last from referral.referral
    union all select way.first, r.reference from way join referral.referral r on r.replaces = way.last
), line as (
    select p.case_reference, a.domain, pg_temp.month(pg_temp.day(p.agreed_at)) as month,
           not exists (select from conversation.plan later where later.case_reference = p.case_reference and later.version > p.version)
           and (coalesce(a.gap_reason in ('NO_SERVICE', 'FULL', 'NOT_ELIGIBLE', 'OUT_OF_AREA', 'LANGUAGE', 'ACCESS'), false)
                or exists (select from way join referral.event e on e.referral = way.last where way.first = a.referral and e.step = 'ACCEPT_UNMET')) as lacking
    from conversation.plan p join conversation.plan_action a on a.plan = p.id where a.gap_reason is null or a.gap_reason not in ('DECLINED', 'NOT_WANTED')
), need as (
    select s.area, case_reference, domain, min(month) as month, bool_or(lacking)::int as lacking from line join stands_in s on s.reference = line.case_reference group by 1, 2, 3
)
select area, month, part, sum(lacking) as numerator, count(*) as denominator, avg(lacking) as value from need cross join lateral (values (''), (domain)) p (part) group by 1, 2, 3
