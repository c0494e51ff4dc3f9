select o.area, pg_temp.month(pg_temp.day(e.happened_at)) as month, '' as part, count(nullif(e.number, 0)) as numerator, count(*) as denominator, count(nullif(e.number, 0))::numeric / count(*) as value
from sent_out o join referral.event e on e.referral = o.reference where e.step = 'RECORD_OUTCOME' and e.number between 0 and 10 group by 1, 2
