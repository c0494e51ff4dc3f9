with open as (
    select place.area, m.month, (m.next::timestamp at time zone 'Europe/London') as ends, t.start_time_ at time zone :zone as began, t.due_date_ at time zone :zone as due
    from engine.act_hi_taskinst t join unnest(:organisations, :areas) o (code, area) on o.code = t.tenant_id_ cross join lateral (values (o.area), ('ENGLAND')) place (area)
    join played m on t.start_time_ at time zone :zone < m.next::timestamp at time zone 'Europe/London'
                 and (t.end_time_ is null or t.end_time_ at time zone :zone >= m.next::timestamp at time zone 'Europe/London')
)
select area, month, '' as part, count(*) filter (where due < ends) as numerator, count(*) as denominator, count(*) filter (where due < ends)::numeric / count(*) as value from open group by 1, 2
union all select area, month, 'p90 days open', null, count(*), pg_temp.at_rank(0.9, array_agg(floor(extract(epoch from ends - began) / 86400))) from open group by 1, 2
