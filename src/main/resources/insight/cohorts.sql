-- People of an area, or of each area of the nation, who took part, by month of referral and what is known of their situation: how many there are, how many reached the outcome in the time that everybody had, and of
-- how many it is known. Asked only for months of which everybody has had that time. Who reached nothing and is not known any more (O7) stays among the people.
with main_need as (
    select case_reference, case when bool_or(mental) and bool_or(physical) then 'MULTI' when bool_or(mental) then 'MH' when bool_or(physical) then 'MSK' else 'OTHER' end as main_need
    from (select case_reference, domain = 'MENTAL_HEALTH' as mental, domain in ('PHYSICAL_HEALTH', 'PAIN_FATIGUE') as physical from conversation.published_plan where version = 1) line
    group by 1
),
person as (
    select e.area, e.month, e.started_as, e.time_out_of_work, coalesce(n.main_need, 'NOT_KNOWN') as main_need, e.age_band, e.way_in,
        coalesce((select max(c.size_band) from employer.published_contact c where c.case_reference = e.case_reference), 'NOT_KNOWN') as employer_size,
        exists (select from followup.published_outcome o where o.case_reference = e.case_reference and o.outcome = :outcome and o.reached_on <= e.opened_on + cast(:within as integer)) as reached,
        exists (select from followup.published_outcome o where o.case_reference = e.case_reference and o.rule = 'O7') as lost
    from insight.episode e
    left join main_need n on n.case_reference = e.case_reference
    where case :area when 'ENGLAND' then e.area <> 'ENGLAND' else e.area = :area end and e.month >= :first and e.month < :end
        and e.started_on is not null and e.started_as = any(:startedAs)
)
select area, month, started_as, time_out_of_work, main_need, age_band, way_in, employer_size, count(*) as people, count(*) filter (where reached) as reached, count(*) filter (where reached or not lost) as known
from person
group by 1, 2, 3, 4, 5, 6, 7, 8
order by 1, 2, 3, 4, 5, 6, 7, 8
