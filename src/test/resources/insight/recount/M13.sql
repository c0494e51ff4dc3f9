-- Whoever was refused, handed back or taken back waits for no visit of this referral any more, unless it was taken up again; whoever is still waiting has waited until today.
with wait as (
    select o.area, pg_temp.month(o.on_day) as month, o.on_day, o.reference,
           (select pg_temp.day(min(happened_at)) from referral.event where referral = o.reference and step = 'ATTEND') as visited,
           (select case when step in ('REJECT', 'RETURN', 'DISCHARGE', 'WITHDRAW', 'RECALL', 'LAPSE', 'COMPLETE') then pg_temp.day(happened_at) end from referral.event
            where referral = o.reference and step in ('REJECT', 'RETURN', 'DISCHARGE', 'WITHDRAW', 'RECALL', 'LAPSE', 'COMPLETE', 'REOPEN') order by id desc limit 1) as over
    from sent_out o
), cohort as (
    select area, month, count(*) as people, array_agg(coalesce(visited, over, :today::date) - on_day) as days, array_agg(visited is not null) as ended from wait group by 1, 2
)
select area, month, '' as part, null::numeric as numerator, people as denominator, (select min(after_day)::numeric from pg_temp.still_waiting(days, ended) where share <= 0.5) as value from cohort
union all select area, month, 'p90', null, people, (select min(after_day)::numeric from pg_temp.still_waiting(days, ended) where share <= 0.1) from cohort
union all select area, month, 'within 42 days', null, people, (select 1 - coalesce(min(share), 1) from pg_temp.still_waiting(days, ended) where after_day <= 42) from cohort
union all select area, month, 'within 126 days', null, people, (select 1 - coalesce(min(share), 1) from pg_temp.still_waiting(days, ended) where after_day <= 126) from cohort
