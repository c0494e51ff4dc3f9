-- M10 Acknowledged in time: of the referrals sent in the month to partners who acknowledge, those of which we heard within the working days of the table referral-clocks.
select e.area, date_trunc('month', r.sent_on)::date as month, '' as part,
    count(*) filter (where insight.working_days(r.sent_on, r.heard_on) <= w.working_days) as numerator, count(*) as denominator, null::numeric as value
from insight.episode e
join insight.sent_referral r on r.case_reference = e.case_reference
join insight.acknowledge_within w on w.partner_kind = r.partner_kind and w.urgency = r.urgency and w.working_days is not null
where r.sent_on >= :from and r.sent_on < :to
group by 1, 2
