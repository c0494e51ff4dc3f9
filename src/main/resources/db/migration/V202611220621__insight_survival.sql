-- One Kaplan-Meier for all (domain K.5): of waits that are counted already, by how long they lasted, each moment once. gone: how many left the waiting at that moment, ended or lost from sight;
-- ended: how many of them had what they waited for. Whoever is lost from sight at a moment was there for the waits that ended at it.
create function insight.survival(moments bigint[], ended bigint[], gone bigint[]) returns table (moment bigint, go_on float8) language sql immutable as $$
    with waiting as (select c.moment, c.ended, sum(c.gone) over (order by c.moment desc) as waiting from unnest(moments, ended, gone) as c (moment, ended, gone))
    select w.moment, case when bool_or(w.ended = w.waiting) over sofar then 0
                          else exp(sum(ln(1 - (case when w.ended = w.waiting then 0 else w.ended end)::float8 / w.waiting::float8)) over sofar) end
    from waiting w where w.ended > 0 window sofar as (order by w.moment)
$$;

-- The same of single waits in days: counts them and asks the curve above.
create or replace function insight.survival(days integer[], ended boolean[]) returns table (day integer, go_on float8) language sql immutable as $$
    with by_day as (select w.day, count(*) filter (where w.ended) as ended, count(*) as gone from unnest(days, ended) as w (day, ended) group by 1)
    select s.moment::integer, s.go_on
    from (select array_agg(b.day::bigint) as moments, array_agg(b.ended) as ended, array_agg(b.gone) as gone from by_day b) c cross join lateral insight.survival(c.moments, c.ended, c.gone) s
$$;

-- Within how many seconds half, and nine in ten, of all who come to a place are through, with those who still wait; null where it has not come to that yet.
-- ended_before: how many waits of the three months before are behind ended_p90_before.
alter table insight.bottleneck add through_p50 bigint, add through_p90 bigint, add ended_before integer not null default 0;
