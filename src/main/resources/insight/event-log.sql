-- What happened in the areas :areas, two lines a stay: when somebody came there and when they went on. Cases have a number of this file only: whoever has the file cannot
-- find a case with it, nor recognise it in another file.
with stay as (
    select s.*, dense_rank() over (order by md5(:salt || s.case_reference)) as number, e.name, e.process_name
    from insight.step s join insight.element e using (definition, element)
    where s.area = any(:areas) and s.case_reference is not null and e.kind <> 'PROCESS'
)
select number, id, process_name || ': ' || name as what, 'start' as transition, began_at as at, organisation, area, owner, work_status, partner_kind, false as cut_off from stay
union all
select number, id, process_name || ': ' || name, case when cut_off then 'ate_abort' else 'complete' end, ended_at, organisation, area, owner, work_status, partner_kind, cut_off from stay where ended_at is not null
order by number, at, id, transition desc
