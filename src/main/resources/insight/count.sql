-- Adds the ended waits :steps to their month; all there are where it is null.
insert into insight.wait (process, version, element, area, owner, work_status, partner_kind, month, cut_off, bucket, waits, late, active_seconds)
select process, version, element, area, coalesce(owner, ''), work_status, partner_kind,
       date_trunc('month', ended_at at time zone 'Europe/London')::date, cut_off,
       width_bucket(greatest(0, floor(extract(epoch from ended_at - began_at)))::bigint, (select array_agg(first_second order by bucket) from insight.bucket)) - 1,
       count(*), count(*) filter (where ended_at > due_at),
       coalesce(sum(floor(extract(epoch from ended_at - claimed_at))), 0)::bigint
from insight.step
where ended_at is not null and (cast(:steps as text[]) is null or id = any(:steps))
group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10
on conflict (area, process, element, month, version, owner, work_status, partner_kind, cut_off, bucket) do update
    set waits = wait.waits + excluded.waits, late = wait.late + excluded.late, active_seconds = wait.active_seconds + excluded.active_seconds
