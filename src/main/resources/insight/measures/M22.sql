-- M22 Adjustments agreed: of the changes at work first proposed in the month, those that the employer agreed to by now, for a trial or in another way included.
select e.area, date_trunc('month', a.proposed_on)::date as month, '' as part,
    count(*) filter (where a.decision in ('AGREED', 'AGREED_TRIAL', 'ALTERNATIVE_OFFERED')) as numerator, count(*) as denominator, null::numeric as value
from insight.episode e
join employer.published_adjustment a on a.case_reference = e.case_reference
where a.proposed_on >= :from and a.proposed_on < :to
group by 1, 2
