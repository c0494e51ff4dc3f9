-- M02 Referral to start: of the people referred in the month, those who agreed to take part, whenever they did.
select area, month, '' as part, count(started_on) as numerator, count(*) as denominator, null::numeric as value
from insight.episode
where month >= :from and month < :to
group by area, month
