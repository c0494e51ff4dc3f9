-- insight.claim is the one table of insight that is read: nobody else keeps when a task was taken up. Each task has eight hours at most for every working day that it touches.
with task as (
    select p.business_key_ as reference, c.claimed_at as began, a.end_time_ at time zone :zone as done
    from engine.act_hi_actinst a join engine.act_hi_procinst p on p.id_ = a.proc_inst_id_ join insight.claim c on c.step = a.id_ where a.act_type_ = 'userTask'
), touched as (
    select reference, sum(least(extract(epoch from done - began) / 3600,
               8 * greatest(1, (select count(*) from work_day where day between pg_temp.day(began) and pg_temp.day(done))))) as hours
    from task where done >= began group by reference
)
select t.area, pg_temp.month(t.ended_on) as month, '' as part, null::numeric as numerator, count(*) as denominator, sum(touched.hours) / sum(24 * greatest(1, t.ended_on - t.on_day)) as value
from taken_on t join touched using (reference) where t.ended_on is not null group by 1, 2
