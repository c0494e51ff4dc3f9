-- M09 Referrals out: sent in the month, by kind of partner.
select e.area, date_trunc('month', r.sent_on)::date as month, case when grouping(r.partner_kind) = 1 then '' else r.partner_kind end as part,
    count(*) as numerator, null::numeric as denominator, count(*)::numeric as value
from insight.episode e
join insight.sent_referral r on r.case_reference = e.case_reference
where r.sent_on >= :from and r.sent_on < :to
group by 1, 2, cube (r.partner_kind)
