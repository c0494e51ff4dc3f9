-- What stands still in the areas :areas on the day :today, by kind and by whose it is.
select c.area, b.kind, b.blocking_party, count(*) as blocks,
       percentile_disc(0.5) within group (order by :today - b.since) as half_days, max(:today - b.since) as longest_days, sum(:today - b.since) as days
from coordination.published_block b
join casefile.published_case c using (case_reference)
where b.cleared_at is null and c.area = any(:areas)
group by 1, 2, 3
order by days desc, 1, 2, 3
