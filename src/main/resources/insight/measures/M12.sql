-- M12 Reasons for not accepting: the share of each coded reason among all that were given in the month.
select e.area, date_trunc('month', v.happened_on)::date as month, v.reason as part, count(*) as numerator,
    sum(count(*)) over (partition by e.area, date_trunc('month', v.happened_on)) as denominator, null::numeric as value
from insight.episode e
join insight.sent_referral r on r.case_reference = e.case_reference
join referral.published_event v on v.referral = r.reference and v.step = 'REJECT'
where v.happened_on >= :from and v.happened_on < :to
group by e.area, date_trunc('month', v.happened_on), v.reason
