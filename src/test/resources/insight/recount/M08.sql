select s.area, pg_temp.month(pg_temp.day(p.agreed_at)) as month, '' as part, count(*) filter (where a.owner <> '' and a.by_when is not null) as numerator, count(*) as denominator,
       avg((a.owner <> '' and a.by_when is not null)::int) as value
from conversation.plan p join stands_in s on s.reference = p.case_reference join conversation.plan_action a on a.plan = p.id
where a.gap_reason is null group by 1, 2
