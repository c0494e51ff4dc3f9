-- M19 Bounce index: of the needs that a partner accepted in the month, how many referrals it took on average, the accepted one included. A referral that was refused first and then taken up again counts, too.
with recursive way as (
    select reference, replaces, 1 as place from insight.sent_referral r where not exists (select from insight.sent_referral before where before.reference = r.replaces)
    union all
    select next.reference, next.replaces, way.place + 1 from way join insight.sent_referral next on next.replaces = way.reference
),
accepted as (
    select referral, min(happened_on) as accepted_on from referral.published_event where step = 'ACCEPT' group by 1
)
select e.area, date_trunc('month', a.accepted_on)::date as month, '' as part, sum(way.place) as numerator, count(*) as denominator, null::numeric as value
from insight.episode e
join insight.sent_referral r on r.case_reference = e.case_reference
join accepted a on a.referral = r.reference
join way on way.reference = r.reference
where a.accepted_on >= :from and a.accepted_on < :to
group by 1, 2
