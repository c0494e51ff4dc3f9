-- Not known is only what was given up without an answer and has no recorded gap, and what was completed and nobody asked the person about.
with finished as (
    select o.area, o.reference, last.step, pg_temp.month(pg_temp.day(last.happened_at)) as month,
           exists (select from referral.event e where e.referral = o.reference and e.id > last.id and e.step in ('RECORD_OUTCOME', 'ACCEPT_UNMET')) as told
    from sent_out o cross join lateral (select * from referral.event e where e.referral = o.reference
        and e.step in ('REJECT', 'RETURN', 'DISCHARGE', 'WITHDRAW', 'RECALL', 'LAPSE', 'COMPLETE', 'REOPEN') order by e.id desc limit 1) last
    where last.step <> 'REOPEN'
)
select area, month, '' as part, sum(known) as numerator, count(*) as denominator, avg(known) as value
from (select finished.*, (told or step in ('REJECT', 'RETURN', 'DISCHARGE', 'WITHDRAW', 'RECALL'))::int as known from finished) one group by 1, 2
