-- Counted day by day: the day of clearing stands still no more.
with open as (
    select m.month, t.area, count(*) as cases from played m join taken_on t on t.on_day < m.next and (t.ended_on is null or t.ended_on >= m.month) group by 1, 2
), stood_still as (
    select s.area, pg_temp.month(d::date) as month, b.kind, count(*) as days
    from coordination.block b join stands_in s on s.reference = b.case_reference
    left join coordination.clearing c on c.block = b.reference and c.disputed_at is null
    cross join generate_series(b.since, coalesce(pg_temp.day(c.cleared_at), :today::date) - 1, interval '1 day') d group by 1, 2, 3
)
select area, month, '' as part, coalesce((select sum(days) from stood_still s where (s.area, s.month) = (open.area, open.month)), 0) as numerator, cases as denominator,
       coalesce((select sum(days) from stood_still s where (s.area, s.month) = (open.area, open.month)), 0) / cases as value from open
union all select area, month, kind, days, cases, days::numeric / cases from open join stood_still using (area, month)
