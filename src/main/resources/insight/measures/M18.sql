-- M18 Unmet need: of the needs that first stood in a plan in the month, those that no service meets by the latest plan, at once or after a referral came back; by domain.
with recursive way as (
    select reference as first, reference as last from referral.published_referral where replaces is null
    union all
    select way.first, next.reference from way join referral.published_referral next on next.replaces = way.last
),
gap as (
    select way.first as referral from way join referral.published_event v on v.referral = way.last and v.step = 'ACCEPT_UNMET'
),
line as (
    select p.*, p.version = max(p.version) over (partition by p.case_reference) as latest from conversation.published_plan p
),
need as (
    select case_reference, domain, min(agreed_on) as since,
        coalesce(bool_or(lacks_service or referral in (select referral from gap)) filter (where latest), false) as unmet
    from line
    where not is_gap or lacks_service
    group by 1, 2
)
select e.area, date_trunc('month', n.since)::date as month, case when grouping(n.domain) = 1 then '' else n.domain end as part,
    count(*) filter (where n.unmet) as numerator, count(*) as denominator, null::numeric as value
from insight.episode e
join need n on n.case_reference = e.case_reference
where n.since >= :from and n.since < :to
group by 1, 2, cube (n.domain)
