-- M11 Acceptance: of the referrals on which a partner first decided in the month, those accepted; by kind of partner.
select e.area, date_trunc('month', r.decided_on)::date as month, case when grouping(r.partner_kind) = 1 then '' else r.partner_kind end as part,
    count(*) filter (where r.accepted) as numerator, count(*) as denominator, null::numeric as value
from insight.episode e
join insight.sent_referral r on r.case_reference = e.case_reference
where r.decided_on >= :from and r.decided_on < :to
group by 1, 2, cube (r.partner_kind)
