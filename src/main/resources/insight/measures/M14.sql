-- M14 Appointments that did not take place: of the first appointments of which partners said in the month whether they took place; by whose side it was. Internal only.
with visit as (
    select e.area, date_trunc('month', v.happened_on)::date as month, v.step,
        case v.reason when 'SERVICE_LOGISTICS' then 'service' else 'person' end as side
    from insight.episode e
    join insight.sent_referral r on r.case_reference = e.case_reference
    join referral.published_event v on v.referral = r.reference and v.step in ('ATTEND', 'MISS')
    where v.happened_on >= :from and v.happened_on < :to
)
select area, month, p.part, count(*) filter (where step = 'MISS' and (p.part = '' or p.part = side)) as numerator, count(*) as denominator, null::numeric as value
from visit cross join (values (''), ('person'), ('service')) p (part)
group by area, month, p.part
