-- M05 Days from referral to first conversation, by month of the conversation.
with first as (
    select e.area, date_trunc('month', h.held_on)::date as month, h.held_on - e.received_on as days, insight.working_days(e.received_on, h.held_on) as working_days
    from insight.episode e
    join (select case_reference, min(held_on) as held_on from conversation.published_appointment group by 1) h on h.case_reference = e.case_reference
    where h.held_on >= :from and h.held_on < :to
)
select area, month, p.part, null::numeric as numerator, count(*) as denominator, (percentile_disc(p.share) within group (order by days))::numeric as value
from first cross join (values ('', 0.5), ('p90', 0.9)) p (part, share)
group by area, month, p.part, p.share
union all
select area, month, 'within 10 working days', count(*) filter (where working_days <= 10), count(*), null
from first
group by area, month
