-- M17 Barrier solved: of the needs of which people said in the month whether they still stand in the way of work, those that do not.
select e.area, date_trunc('month', v.happened_on)::date as month, '' as part, count(*) filter (where not v.still_blocking) as numerator, count(*) as denominator, null::numeric as value
from insight.episode e
join insight.sent_referral r on r.case_reference = e.case_reference
join referral.published_event v on v.referral = r.reference and v.step = 'RECORD_OUTCOME' and v.still_blocking is not null
where v.happened_on >= :from and v.happened_on < :to
group by 1, 2
