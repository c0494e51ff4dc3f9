with decision as (
    select distinct on (o.area, o.reference) o.area, o.kind, pg_temp.month(pg_temp.day(e.happened_at)) as month, (e.step = 'ACCEPT')::int as yes
    from sent_out o join referral.event e on e.referral = o.reference and e.step in ('ACCEPT', 'REJECT') order by o.area, o.reference, e.id
)
select area, month, '' as part, sum(yes) as numerator, count(*) as denominator, avg(yes) as value from decision group by 1, 2
union all select area, month, kind, sum(yes), count(*), avg(yes) from decision group by 1, 2, 3
