-- The manager's first screen, asked of the engine's history: who waits now and for how long, and how long ended waits took.
select o.area, a.act_id_ as element,
       count(*) filter (where a.end_time_ is null) as waiting,
       percentile_disc(0.5) within group (order by a.start_time_ desc) filter (where a.end_time_ is null) as since_p50,
       percentile_disc(0.9) within group (order by a.start_time_ desc) filter (where a.end_time_ is null) as since_p90,
       percentile_disc(0.5) within group (order by a.end_time_ - a.start_time_) filter (where a.end_time_ >= :since) as ended_p50,
       percentile_disc(0.9) within group (order by a.end_time_ - a.start_time_) filter (where a.end_time_ >= :since) as ended_p90,
       count(*) filter (where a.end_time_ >= :since) as ended
from engine.act_hi_actinst a join insight.organisation o on o.code = a.tenant_id_
group by o.area, a.act_id_
order by 1, 2
