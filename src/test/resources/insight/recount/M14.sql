with appointment as (
    select o.area, pg_temp.month(pg_temp.day(e.happened_at)) as month, case when e.step = 'ATTEND' then '' when e.reason like 'SERVICE%' then 'service' else 'person' end as missed
    from sent_out o join referral.event e on e.referral = o.reference and e.step in ('ATTEND', 'MISS')
)
select area, month, part, count(*) filter (where missed <> '' and part in ('', missed)) as numerator, count(*) as denominator, avg((missed <> '' and part in ('', missed))::int) as value
from appointment cross join (values (''), ('person'), ('service')) p (part) group by 1, 2, 3
