with away as (
    select area, month, opened_on, ended_on,
           (select min(e.on_day) from followup.work_event e where e.case_reference = reference and e.kind in ('RETURN_FULL', 'RETURN_PHASED', 'RETURN_AMENDED') and e.on_day >= opened_on) as back_on
    from taken_on where stood = 'OFF_SICK' and agreed_on is not null
)
select area, month, '' as part, null::numeric as numerator, people as denominator, (select min(after_day)::numeric from pg_temp.still_waiting(days, back) where share <= 0.5) as value
from (select area, month, count(*) as people, array_agg(coalesce(back_on, ended_on, :today::date) - opened_on) as days, array_agg(back_on is not null) as back from away group by 1, 2) cohort
