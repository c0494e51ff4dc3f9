select o.area, pg_temp.month(pg_temp.day(e.happened_at)) as month, '' as part, sum((not e.still_blocking)::int) as numerator, count(e.still_blocking) as denominator, avg((not e.still_blocking)::int) as value
from sent_out o join referral.event e on e.referral = o.reference where e.step = 'RECORD_OUTCOME' and e.still_blocking in (true, false) group by 1, 2
