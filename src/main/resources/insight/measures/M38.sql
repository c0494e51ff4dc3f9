-- M38 Withdrawal by stage: of the people who were in a stage at any time in the month, those who withdrew in it. Stages: the offer, until the plan, support, follow-up.
with month as (
    select m::date as first, (m + interval '1 month')::date as next from generate_series(:from::date, :to::date - 1, interval '1 month') m
),
way as materialized (
    select e.*, (select min(p.agreed_on) from conversation.published_plan p where p.case_reference = e.case_reference) as plan_on,
        (select min(r.began_on) from followup.published_round r where r.case_reference = e.case_reference) as follow_up_on
    from insight.episode e
),
stay as materialized (
    select w.area, w.closed_on, w.outcome, s.part, s.since, s.next_on, coalesce(s.next_on, w.closed_on) as until
    from way w cross join lateral (values
        ('offer', w.received_on, coalesce(w.started_on, w.plan_on, w.follow_up_on)),
        ('until the plan', w.started_on, coalesce(w.plan_on, w.follow_up_on)),
        ('support', w.plan_on, w.follow_up_on),
        ('follow-up', w.follow_up_on, null)) s (part, since, next_on)
    where s.since is not null
)
select s.area, m.first as month, s.part,
    count(*) filter (where s.next_on is null and s.outcome = 'WITHDREW' and s.closed_on >= m.first and s.closed_on < m.next) as numerator, count(*) as denominator, null::numeric as value
from month m join stay s on s.since < m.next and (s.until is null or s.until >= m.first)
group by 1, 2, 3
