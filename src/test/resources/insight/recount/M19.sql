with recursive way as (
    select o.area, o.reference, o.replaces, 1 as tries from sent_out o where o.replaces is null or o.replaces not in (select reference from sent_out)
    union all select o.area, o.reference, o.replaces, way.tries + 1 from way join sent_out o on o.replaces = way.reference and o.area = way.area
)
select area, pg_temp.month(on_day) as month, '' as part, sum(tries) as numerator, count(*) as denominator, avg(tries) as value
from (select way.*, (select pg_temp.day(min(happened_at)) from referral.event where referral = way.reference and step = 'ACCEPT') as on_day from way) need
where on_day is not null group by 1, 2
