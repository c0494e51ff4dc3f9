-- How hot each element of a model is: ended waits by month from :since on, and who is there at :now. Null for a question that is not asked.
with bucketed as (
    select element, bucket, sum(waits) as waits, sum(waits) filter (where not cut_off) as done, sum(late) as late
    from insight.wait
    where area = any(:areas) and process = :process and month >= :since
      and (cast(:version as integer) is null or version = :version) and (cast(:workStatus as text) is null or work_status = :workStatus)
      and (cast(:partnerKind as text) is null or partner_kind = :partnerKind)
    group by element, bucket
),
ranked as (
    select *, sum(done) over (partition by element order by bucket) as up_to, sum(done) over (partition by element) as all_done from bucketed
),
ended as (
    select element, sum(waits)::bigint as came, sum(late)::bigint as late,
           min(middle) filter (where up_to >= ceil(0.5 * all_done)) as half, min(middle) filter (where up_to >= ceil(0.9 * all_done)) as nine_in_ten
    from ranked join insight.bucket using (bucket)
    group by element
),
going_on as (
    select element, count(*) as waiting, count(*) filter (where due_at < cast(:now as timestamptz)) as late_now,
           extract(epoch from cast(:now as timestamptz) - percentile_disc(0.5) within group (order by began_at desc))::bigint as half_now,
           extract(epoch from cast(:now as timestamptz) - min(began_at))::bigint as oldest_now
    from insight.step
    where area = any(:areas) and process = :process and ended_at is null
      and (cast(:version as integer) is null or version = :version) and (cast(:workStatus as text) is null or work_status = :workStatus)
      and (cast(:partnerKind as text) is null or partner_kind = :partnerKind)
    group by element
),
named as (
    select distinct on (element) element, name from insight.element where process = :process order by element, version desc
)
select element, name, coalesce(came, 0) as came, half, nine_in_ten, coalesce(late, 0) as late, coalesce(waiting, 0) as waiting, coalesce(late_now, 0) as late_now, half_now, oldest_now
from named left join ended using (element) left join going_on using (element)
where came is not null or waiting is not null
order by element
