-- M36 Flow efficiency: of cases closed in the month, the time in which somebody had taken up a task, against the time from referral to end. A task that was taken up counts until it is done,
-- no more than eight hours a working day (domain K.5). Cases of which nobody took up any task say nothing and are left out.
with touch as (
    select s.case_reference, sum(least(
        extract(epoch from s.ended_at - s.claimed_at) / 3600,
        8 * (1 + insight.working_days((s.claimed_at at time zone 'Europe/London')::date, (s.ended_at at time zone 'Europe/London')::date)))) as hours
    from insight.step s
    where s.claimed_at is not null and s.ended_at >= s.claimed_at
    group by 1
)
select e.area, date_trunc('month', e.closed_on)::date as month, '' as part, null::numeric as numerator, count(*) as denominator,
    (sum(t.hours) / sum(24 * greatest(1, e.closed_on - e.received_on)))::numeric as value
from insight.episode e
join touch t on t.case_reference = e.case_reference
where e.closed_on >= :from and e.closed_on < :to
group by 1, 2
