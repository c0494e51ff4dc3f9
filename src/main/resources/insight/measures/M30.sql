-- M30 Relapse in 26 weeks: of the people who first started a job or went back in the month, those for whom health ended it: a new note "not fit", or a job that ended for health.
with began as (
    select e.area, e.case_reference, min(w.on_day) as on_day
    from insight.episode e
    join followup.published_work_event w on w.case_reference = e.case_reference and w.kind in ('JOB_START', 'RETURN_FULL', 'RETURN_PHASED', 'RETURN_AMENDED')
    group by 1, 2
)
select b.area, date_trunc('month', b.on_day)::date as month, '' as part, count(*) filter (where exists (
        select from followup.published_work_event r
        where r.case_reference = b.case_reference and (r.kind = 'NEW_FIT_NOTE' or r.kind = 'JOB_END' and r.end_reason = 'HEALTH')
            and r.on_day > b.on_day and r.on_day <= b.on_day + 26 * 7)) as numerator,
    count(*) as denominator, null::numeric as value
from began b
where b.on_day >= :from and (date_trunc('month', b.on_day) + interval '1 month')::date + 26 * 7 <= :settled
group by 1, 2
