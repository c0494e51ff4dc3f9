-- M22 Adjustments agreed: of the changes at work first proposed in the month, those that the employer agreed to by now, for a trial or in another way included. And of those agreed to, in the month
-- in which their 28 days were over, those that were in place by then: what was agreed later in a month than that is not due in it.
select e.area, date_trunc('month', a.proposed_on)::date as month, '' as part,
    count(*) filter (where a.decision in ('AGREED', 'AGREED_TRIAL', 'ALTERNATIVE_OFFERED')) as numerator, count(*) as denominator, null::numeric as value
from insight.episode e
join employer.published_adjustment a on a.case_reference = e.case_reference
where a.proposed_on >= :from and a.proposed_on < :to
group by 1, 2
union all
select e.area, date_trunc('month', a.agreed_on + 28)::date as month, 'in place within 28 days',
    count(*) filter (where a.in_place_since <= a.agreed_on + 28), count(*), null
from insight.episode e
join employer.published_adjustment a on a.case_reference = e.case_reference
where a.agreed_on + 28 >= :from and a.agreed_on + 28 < :to
group by 1, 2
