-- Needs that the latest plans of open and ended cases say nobody could meet, by kind of need and area; beside all needs of that kind, so that a small service is not hidden by a
-- large one. A line whose referral came back and ended in a gap counts as well. As measure M18 counts, but as it stands now.
with recursive way as (
    select reference as first, reference as last from referral.published_referral where replaces is null
    union all
    select way.first, next.reference from way join referral.published_referral next on next.replaces = way.last
),
gap as (
    select way.first as referral from way join referral.published_event v on v.referral = way.last and v.step = 'ACCEPT_UNMET'
),
latest as (
    select p.*, p.version = max(p.version) over (partition by p.case_reference) as holds, min(p.agreed_on) over (partition by p.case_reference, p.domain) as since
    from conversation.published_plan p
),
need as (
    select case_reference, domain, min(since) as since, bool_or(lacks_service or referral in (select referral from gap)) as unmet
    from latest where holds and (not is_gap or lacks_service)
    group by 1, 2
)
select c.area, n.domain as need, count(*) filter (where n.unmet) as unmet, count(*) as needs, min(n.since) filter (where n.unmet) as since
from need n join casefile.published_case c using (case_reference)
where c.area = any(:areas)
group by 1, 2
having count(*) filter (where n.unmet) > 0
order by unmet desc, 1, 2
