-- M13 Days to first appointment: of referrals sent in the month, from sending to the first visit. Who still waits counts with the days so far, who left without a visit until they left;
-- a referral that was taken up again waits on.
with wait as (
    select e.area, date_trunc('month', r.sent_on)::date as month, coalesce(r.attended_on, case when r.last_turn <> 'REOPEN' then r.ended_on end, :today) - r.sent_on as days, r.attended_on is not null as ended
    from insight.episode e
    join insight.sent_referral r on r.case_reference = e.case_reference
    where r.sent_on >= :from and r.sent_on < :to
),
cohort as (
    select area, month, count(*) as people, array_agg(days) as days, array_agg(ended) as ended
    from wait
    group by area, month
)
select area, month, p.part, null::numeric as numerator, people as denominator, p.value
from cohort cross join lateral (values
    ('', insight.day_by_which(0.5, days, ended)::numeric),
    ('p90', insight.day_by_which(0.9, days, ended)::numeric),
    ('within 42 days', insight.share_within(42, days, ended)::numeric),
    ('within 126 days', insight.share_within(126, days, ended)::numeric)) p (part, value)
