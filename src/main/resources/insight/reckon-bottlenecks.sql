-- The first screen's rows of the areas :areas as they are at :now (domain K.5). Waits that go on are read as they stand; ended ones from the last full three months and
-- this one, beside the three before. The curve of all who came (Kaplan-Meier) is made of the same ended waits, of those that something else cut off, and of those that go on with their age now:
-- who has waited for longer than the months that are looked at counts from the first day, so that a list that is being caught up with looks slow rather than quick.
with place as (
    -- Where anybody waits, or has waited within the half year.
    select area, process, element, partner_kind, mode() within group (order by owner) as owner
    from (
        select area, process, element, partner_kind, owner from insight.step where area = any(:areas) and ended_at is null and owner is not null
        union all
        select area, process, element, partner_kind, owner from insight.wait
        where area = any(:areas) and owner <> '' and month >= date_trunc('month', cast(:now as timestamptz) at time zone 'Europe/London')::date - interval '6 months'
    ) anywhere
    group by 1, 2, 3, 4
),
going_on as (
    select area, process, element, partner_kind, count(*)::integer as waiting, count(*) filter (where due_at < cast(:now as timestamptz))::integer as late,
           -- Nearest rank over ages, the shortest wait first: the latest beginning first.
           percentile_disc(0.50) within group (order by began_at desc) as p50, percentile_disc(0.75) within group (order by began_at desc) as p75,
           percentile_disc(0.90) within group (order by began_at desc) as p90, percentile_disc(0.95) within group (order by began_at desc) as p95,
           min(began_at) as first,
           coalesce(sum(extract(epoch from cast(:now as timestamptz) - due_at)) filter (where due_at < cast(:now as timestamptz)), 0)::double precision / 86400 as late_days
    from insight.step where area = any(:areas) and ended_at is null and owner is not null
    group by 1, 2, 3, 4
),
bucketed as (
    select area, process, element, partner_kind, month >= date_trunc('month', cast(:now as timestamptz) at time zone 'Europe/London')::date - interval '3 months' as recent, bucket,
           coalesce(sum(waits) filter (where not cut_off), 0) as waits, sum(waits) as gone
    from insight.wait
    where area = any(:areas) and owner <> '' and month >= date_trunc('month', cast(:now as timestamptz) at time zone 'Europe/London')::date - interval '6 months'
    group by 1, 2, 3, 4, 5, 6
),
ranked as (
    select *, sum(waits) over (partition by area, process, element, partner_kind, recent order by bucket) as up_to,
           sum(waits) over (partition by area, process, element, partner_kind, recent) as all_waits
    from bucketed where waits > 0
),
ended as (
    select area, process, element, partner_kind, recent, max(all_waits)::integer as waits,
           min(middle) filter (where up_to >= ceil(0.5 * all_waits)) as p50, min(middle) filter (where up_to >= ceil(0.9 * all_waits)) as p90
    from ranked join insight.bucket using (bucket)
    group by 1, 2, 3, 4, 5
),
came as (
    -- By bucket: who left the waiting here, and how many of them by its being done. Those who go on waiting are counted into buckets first, so that the curve costs as much for ten as for ten thousand.
    select area, process, element, partner_kind, bucket, sum(waits)::bigint as ended, sum(gone)::bigint as gone
    from (
        select area, process, element, partner_kind, bucket, waits, gone from bucketed where recent
        union all
        select area, process, element, partner_kind,
               width_bucket(greatest(0, floor(extract(epoch from cast(:now as timestamptz) - began_at)))::bigint, (select array_agg(first_second order by bucket) from insight.bucket)) - 1, 0, count(*)
        from insight.step where area = any(:areas) and ended_at is null and owner is not null
        group by 1, 2, 3, 4, 5
    ) either
    group by 1, 2, 3, 4, 5
),
through as (
    select area, process, element, partner_kind, curve.p50, curve.p90
    from (
        select area, process, element, partner_kind, array_agg(middle) as moments, array_agg(ended) as ended, array_agg(gone) as gone
        from came join insight.bucket using (bucket)
        group by 1, 2, 3, 4
    ) counted
    cross join lateral (
        -- A product of fractions comes out a little beside a half.
        select min(moment) filter (where go_on <= 0.5 + 1e-9) as p50, min(moment) filter (where go_on <= 0.1 + 1e-9) as p90 from insight.survival(moments, ended, gone)
    ) curve
),
pace as (
    -- Whoever left, by being done or cut off; waits are as long as the middle of their bucket.
    select area, process, element, partner_kind, sum(gone)::integer as gone,
           sum(gone * middle)::double precision
               / extract(epoch from cast(:now as timestamptz) - (date_trunc('month', cast(:now as timestamptz) at time zone 'Europe/London') - interval '3 months') at time zone 'Europe/London')::double precision as fits
    from bucketed join insight.bucket using (bucket)
    where recent
    group by 1, 2, 3, 4
),
four_weeks_ago as (
    select area, process, element, partner_kind, count(*)::integer as waiting
    from insight.step
    where area = any(:areas) and owner is not null and began_at <= cast(:now as timestamptz) - interval '4 weeks' and (ended_at is null or ended_at > cast(:now as timestamptz) - interval '4 weeks')
    group by 1, 2, 3, 4
),
blocked as (
    -- Days for which something has stood still in the cases that wait here now.
    select s.area, s.process, s.element, s.partner_kind, sum(extract(epoch from cast(:now as timestamptz) - b.raised_at))::double precision / 86400 as days
    from insight.step s join coordination.published_block b on b.case_reference = s.case_reference and b.cleared_at is null and b.raised_at <= cast(:now as timestamptz)
    where s.area = any(:areas) and s.ended_at is null and s.owner is not null
    group by 1, 2, 3, 4
),
again as (
    -- How often a place was come to, beyond the first time, per instance that came to it in the last twelve weeks.
    select area, process, element, partner_kind, (sum(visits) - count(*))::double precision / count(*) as rework
    from (select area, process, element, partner_kind, process_instance, count(*) as visits
          from insight.step where area = any(:areas) and owner is not null and ended_at > cast(:now as timestamptz) - interval '12 weeks' group by 1, 2, 3, 4, 5) visited
    group by 1, 2, 3, 4
),
reckoned as (
    select p.area, p.process, p.element, p.partner_kind, p.owner,
           coalesce(g.waiting, 0) as waiting, coalesce(g.late, 0) as late, g.p50 as since_p50, g.p75 as since_p75, g.p90 as since_p90, g.p95 as since_p95, g.first as since_first,
           coalesce(r.waits, 0) as ended, r.p50 as ended_p50, r.p90 as ended_p90, b.p90 as ended_p90_before, t.p50 as through_p50, t.p90 as through_p90, coalesce(b.waits, 0) as ended_before, coalesce(f.waiting, 0) as waiting_before,
           coalesce(g.late_days, 0) as late_days, coalesce(k.days, 0) as block_days, coalesce(a.rework, 0) as rework, coalesce(o.gone, 0) as gone, coalesce(o.fits, 0) as fits
    from place p
    left join going_on g using (area, process, element, partner_kind)
    left join ended r on (r.area, r.process, r.element, r.partner_kind) = (p.area, p.process, p.element, p.partner_kind) and r.recent
    left join ended b on (b.area, b.process, b.element, b.partner_kind) = (p.area, p.process, p.element, p.partner_kind) and not b.recent
    left join through t on (t.area, t.process, t.element, t.partner_kind) = (p.area, p.process, p.element, p.partner_kind)
    left join pace o on (o.area, o.process, o.element, o.partner_kind) = (p.area, p.process, p.element, p.partner_kind)
    left join four_weeks_ago f on (f.area, f.process, f.element, f.partner_kind) = (p.area, p.process, p.element, p.partner_kind)
    left join blocked k on (k.area, k.process, k.element, k.partner_kind) = (p.area, p.process, p.element, p.partner_kind)
    left join again a on (a.area, a.process, a.element, a.partner_kind) = (p.area, p.process, p.element, p.partner_kind)
),
latest as (
    select distinct on (process, element) process, element, definition, process_name, name from insight.element order by process, element, version desc
)
insert into insight.bottleneck
select area, process, element, partner_kind, definition, process_name, name, owner, waiting, late, since_p50, since_p75, since_p90, since_p95, since_first,
       ended, ended_p50, ended_p90, ended_p90_before, waiting_before, late_days, block_days, rework,
       -- Weights and ranks of domain K.5; a rank is the share of places in the area that stand lower.
       40 * percent_rank() over (partition by area order by late_days), 30 * percent_rank() over (partition by area order by waiting - waiting_before),
       20 * percent_rank() over (partition by area order by block_days), 10 * percent_rank() over (partition by area order by rework),
       cast(:now as timestamptz), through_p50, through_p90, ended_before, gone, fits
from reckoned join latest using (process, element)
