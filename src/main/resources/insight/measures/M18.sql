-- M18 Unmet need: of the needs that first stood in a plan in the month, those that no service meets by the latest plan, at once or after a referral came back; by domain.
with recursive way as (
    select reference as first, reference as last, last_turn from insight.sent_referral where replaces is null
    union all
    select way.first, next.reference, next.last_turn from way join insight.sent_referral next on next.replaces = way.last
),
gap as (
    select distinct first as referral from way where last_turn = 'ACCEPT_UNMET'
),
line as (
    select p.*, p.version = max(p.version) over (partition by p.case_reference) as latest from conversation.published_plan p
),
need as (
    select case_reference, domain, min(agreed_on) as since,
        coalesce(bool_or(lacks_service or gap.referral is not null) filter (where latest), false) as unmet
    from line left join gap using (referral)
    where not is_gap or lacks_service
    group by 1, 2
)
select e.area, date_trunc('month', n.since)::date as month, case when grouping(n.domain) = 1 then '' else n.domain end as part,
    count(*) filter (where n.unmet) as numerator, count(*) as denominator, null::numeric as value
from insight.episode e
join need n on n.case_reference = e.case_reference
where n.since >= :from and n.since < :to
group by 1, 2, cube (n.domain)
