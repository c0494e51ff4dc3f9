-- Journeys number :from to :to: twelve waits one after another, begun evenly over two years before :now, about a third still on their way. Made in the database, not
-- driven: what is measured is how facts are taken over and read, and a row of history is the same whoever caused it.
with journey as (
    select n, 'area' || n % 15 as area, cast(:now as timestamp) - interval '730 days' * (((n::bigint * 7919) % 100003) / 100003.0) as began, 3 + (n * 31) % 14 as reaches
    from generate_series(:from, :to) n
),
stay as (
    select j.n, j.area, j.began, j.reaches, s,
           -- Long tails, as waits have: most days, some months.
           interval '1 second' * (3600 + exp(6 + 8 * ((j.n::bigint * 104729 + s::bigint * 15485863) % 1000003) / 1000003.0)) as lasts
    from journey j, generate_series(1, 12) s where s <= j.reaches
),
placed as (
    select *, began + sum(lasts) over (partition by n order by s) - lasts as start_at, began + sum(lasts) over (partition by n order by s) as end_at from stay
),
instance as (
    insert into engine.act_hi_procinst (id_, proc_inst_id_, business_key_, proc_def_key_, proc_def_id_, start_time_, end_time_, tenant_id_, state_)
    select 'p' || n, 'p' || n, 'HW-' || n, 'journey', 'journey:1', began, null, 'team-' || area, 'ACTIVE' from journey
)
insert into engine.act_hi_actinst (id_, proc_def_key_, proc_def_id_, proc_inst_id_, execution_id_, act_id_, act_name_, act_type_, start_time_, end_time_, tenant_id_, act_inst_state_)
select 'a' || n || '_' || s, 'journey', 'journey:1', 'p' || n, 'p' || n, 'userTask_step' || s, 'Step ' || s, 'userTask', start_at, case when end_at < :now then end_at end,
       case when s % 3 = 0 then 'partner-' else 'team-' end || area, 0
from placed where start_at < :now
