-- M01 Referrals in: cases that a team took in the month, by how the person came.
select area, month, case when grouping(way_in) = 1 then '' else way_in end as part, count(*) as numerator, null::numeric as denominator, count(*)::numeric as value
from insight.episode
where month >= :from and month < :to
group by area, month, cube (way_in)
