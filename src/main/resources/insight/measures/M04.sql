-- M04 Days from fit note to offer: from the day of the statement to the day on which the answer to the offer was recorded with it. By month of the offer.
with offer as (
    select counted.area, date_trunc('month', n.recorded_on)::date as month, n.recorded_on - n.statement_on as days
    from casefile.published_case c
    join fitnote.published_note n on n.case_reference = c.case_reference and n.offer in ('WANTS_SUPPORT', 'DECLINED')
    cross join lateral (values (c.area), ('ENGLAND')) counted (area)
)
select area, month, p.part, null::numeric as numerator, count(*) as denominator, (percentile_disc(p.share) within group (order by days))::numeric as value
from offer cross join (values ('', 0.5), ('p90', 0.9)) p (part, share)
where month >= :from and month < :to
group by area, month, p.part, p.share
