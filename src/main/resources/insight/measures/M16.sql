-- M16 Help received: of the people who said in the month how much a service had helped, 0 to 10, those for whom it helped at all.
select e.area, date_trunc('month', v.happened_on)::date as month, '' as part, count(*) filter (where v.helped > 0) as numerator, count(*) as denominator, null::numeric as value
from insight.episode e
join insight.sent_referral r on r.case_reference = e.case_reference
join referral.published_event v on v.referral = r.reference and v.step = 'RECORD_OUTCOME' and v.helped is not null
where v.happened_on >= :from and v.happened_on < :to
group by 1, 2
