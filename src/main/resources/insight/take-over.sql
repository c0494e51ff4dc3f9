-- Takes the engine's steps :steps over as they stand now, all there are where it is null; ended ones stay as they were taken. Returns what it took, so that each
-- end is counted once.
insert into insight.step (id, process_instance, case_reference, definition, process, version, element, organisation, area, owner, work_status, partner_kind,
                          began_at, due_at, claimed_at, ended_at, cut_off)
select a.id_, a.proc_inst_id_, i.business_key_, e.definition, e.process, e.version, e.element, o.code, o.area,
       case when e.waits_for is not null then nullif(e.waits_for, 'NOBODY')
            when e.kind = 'PROCESS' then null
            when e.kind = 'TIMER' then 'CLOCK'
            when o.ours then 'US'
            else 'PARTNER' end,
       coalesce(w.work_status, ''), coalesce(k.partner_kind, ''),
       a.start_time_ at time zone :zone, t.due_date_ at time zone :zone, c.claimed_at, a.end_time_ at time zone :zone,
       -- The engine's word for a stay that was cut off.
       a.act_inst_state_ = 2
from engine.act_hi_actinst a
join engine.act_hi_procinst i on i.proc_inst_id_ = a.proc_inst_id_
join insight.element e on e.definition = a.proc_def_id_ and e.element = a.act_id_
join insight.organisation o on o.code = a.tenant_id_
left join engine.act_hi_taskinst t on t.id_ = a.task_id_
left join insight.claim c on c.step = a.id_
left join engine.act_hi_varinst v on v.proc_inst_id_ = a.proc_inst_id_ and v.name_ = 'referralReference'
left join referral.published_kind k on k.reference = v.text_
left join lateral (
    select p.work_status from casefile.published_work_status p
    where p.case_reference = i.business_key_ and p.recorded_at <= a.start_time_ at time zone :zone
    order by p.recorded_at desc limit 1
) w on true
where a.act_type_ = any(:types) and (cast(:steps as text[]) is null or a.id_ = any(:steps))
on conflict (id) do update
    set due_at = excluded.due_at, claimed_at = excluded.claimed_at, ended_at = excluded.ended_at, cut_off = excluded.cut_off, partner_kind = excluded.partner_kind
    where step.ended_at is null
returning id, ended_at
