-- M07 Action plan in 10 working days: of the people whose first conversation was in the month, those who agreed a plan within 10 working days of it.
with first as (
    select e.area, h.held_on, (select min(p.agreed_on) from conversation.published_plan p where p.case_reference = e.case_reference) as agreed_on
    from insight.episode e
    join (select case_reference, min(held_on) as held_on from conversation.published_appointment group by 1) h on h.case_reference = e.case_reference
    where h.held_on >= :from and h.held_on < :to
)
select area, date_trunc('month', held_on)::date as month, '' as part, count(*) filter (where insight.working_days(held_on, agreed_on) <= 10) as numerator, count(*) as denominator, null::numeric as value
from first
group by 1, 2
