-- L01 First conversation to first support: of people whose first conversation was held in the month, from that day to the first support on or after it. Who still waits counts with the days so far, who
-- left without support until they left. Support: a visit to a service that a referral led to, a goal agreed for the search for work, or how the employer is to be contacted.
with talked as (
    select e.case_reference, e.area, e.closed_on, h.held_on
    from insight.episode e
    join (select case_reference, min(held_on) as held_on from conversation.published_appointment group by 1) h on h.case_reference = e.case_reference
    where h.held_on >= :from and h.held_on < :to
),
support as (
    select case_reference, attended_on as on_day from insight.sent_referral where attended_on is not null
    union all
    select case_reference, agreed_on from jobsearch.published_goal
    union all
    select case_reference, agreed_on from employer.published_contact where route <> 'NOT_NOW'
),
wait as (
    select t.area, date_trunc('month', t.held_on)::date as month, greatest(0, coalesce(min(s.on_day), t.closed_on, :today) - t.held_on) as days, count(s.on_day) > 0 as ended
    from talked t
    left join support s on s.case_reference = t.case_reference and s.on_day >= t.held_on
    group by t.case_reference, t.area, t.held_on, t.closed_on
),
cohort as (
    select area, month, count(*) as people, array_agg(days) as days, array_agg(ended) as ended
    from wait
    group by area, month
)
select area, month, p.part, null::numeric as numerator, people as denominator, p.value
from cohort cross join lateral (values
    ('', insight.day_by_which(0.5, days, ended)::numeric),
    ('p90', insight.day_by_which(0.9, days, ended)::numeric)) p (part, value)
