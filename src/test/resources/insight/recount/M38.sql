-- Everybody stands in one stage after the other; a day on which a stage ends belongs to both. Who is in follow-up stays in it.
with milestone as (
    select t.*, t.agreed_on as until_plan, plan.on_day as planned_on, round.on_day as followed_on from taken_on t
    left join (select case_reference, pg_temp.day(min(agreed_at)) as on_day from conversation.plan group by 1) plan on plan.case_reference = t.reference
    left join (select case_reference, pg_temp.day(min(began_at)) as on_day from followup.round group by 1) round on round.case_reference = t.reference
), stay as (
    select area, reference, outcome, ended_on, 'offer' as stage, on_day as from_day, least(agreed_on, planned_on, followed_on) as to_day from milestone
    union all select area, reference, outcome, ended_on, 'until the plan', agreed_on, least(planned_on, followed_on) from milestone where agreed_on is not null
    union all select area, reference, outcome, ended_on, 'support', planned_on, followed_on from milestone where planned_on is not null
    union all select area, reference, outcome, ended_on, 'follow-up', followed_on, null from milestone where followed_on is not null
)
select area, month, stage as part, count(*) filter (where left_in_it) as numerator, count(*) as denominator, count(*) filter (where left_in_it)::numeric / count(*) as value
from (select s.area, m.month, s.stage, s.outcome = 'WITHDREW' and s.ended_on is not null and pg_temp.month(s.ended_on) = m.month and (s.to_day is null or s.to_day > s.ended_on) as left_in_it
      from stay s join played m on s.from_day < m.next and least(s.to_day, s.ended_on, 'infinity') >= m.month) in_month
group by 1, 2, 3
