-- M18 Unmet need: of the needs that first stood in a plan in the month, those that no service meets by the latest plan, at once or after a referral came back; by domain.
select e.area, date_trunc('month', n.first_on)::date as month, case when grouping(n.domain) = 1 then '' else n.domain end as part,
    count(n.lack) as numerator, count(*) as denominator, null::numeric as value
from insight.episode e
join conversation.published_need n on n.case_reference = e.case_reference
where n.first_on >= :from and n.first_on < :to
group by 1, 2, cube (n.domain)
