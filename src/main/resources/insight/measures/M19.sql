-- M19 Bounce index: of the needs that a partner accepted in the month, how many referrals it took on average, the accepted one included.
with recursive way as (
    select reference, replaces, 1 as place from insight.sent_referral r where not exists (select from insight.sent_referral before where before.reference = r.replaces)
    union all
    select next.reference, next.replaces, way.place + 1 from way join insight.sent_referral next on next.replaces = way.reference
)
select e.area, date_trunc('month', r.decided_on)::date as month, '' as part, sum(way.place) as numerator, count(*) as denominator, null::numeric as value
from insight.episode e
join insight.sent_referral r on r.case_reference = e.case_reference and r.accepted
join way on way.reference = r.reference
where r.decided_on >= :from and r.decided_on < :to
group by 1, 2
