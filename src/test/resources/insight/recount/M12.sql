with no as (
    select o.area, pg_temp.month(pg_temp.day(e.happened_at)) as month, e.reason from sent_out o join referral.event e on e.referral = o.reference where e.step = 'REJECT'
)
select area, month, reason as part, count(*) as numerator, every as denominator, count(*)::numeric / every as value
from (select no.*, (select count(*) from no n where n.area = no.area and n.month = no.month) as every from no) one group by area, month, reason, every
