-- Needs of the areas :areas that nobody could meet by the latest plans of open and ended cases, by kind of need, reason and area; beside all needs of that kind, so that a small service
-- is not hidden by a large one. The kind that lacks most comes first.
select area, domain as need, lack as reason, count(*) as unmet, needs, min(lacking_since) as since
from (
    select c.area, n.domain, n.lack, n.lacking_since, count(*) over of_its_kind as needs, count(n.lack) over of_its_kind as lacking
    from conversation.published_need n
    join casefile.published_case c using (case_reference)
    where n.in_latest_plan and c.area = any(:areas)
    window of_its_kind as (partition by c.area, n.domain)
) need
where lack is not null
group by area, domain, lack, needs, lacking
order by lacking desc, area, domain, unmet desc, lack
