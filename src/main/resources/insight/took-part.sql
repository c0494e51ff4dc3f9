-- People of an area who were referred, by month and what is known of their situation: how many there are, and how many of them agreed to take part, as M02 counts them. What is only learned of people
-- who took part, their needs and their employer, cannot tell them from the others and is not asked here. Where nobody said how somebody stood with work, the group is not known.
select e.area, e.month, case when c.first_work_status is null then 'NOT_KNOWN' else e.started_as end as started_as, e.time_out_of_work, 'NOT_KNOWN' as main_need, e.age_band, e.way_in,
    'NOT_KNOWN' as employer_size, count(*) as people, count(e.started_on) as reached, count(*) as known
from insight.episode e
join casefile.published_case c on c.case_reference = e.case_reference
where e.area = :area and e.month >= :first and e.month < :end
group by 1, 2, 3, 4, 5, 6, 7, 8
order by 1, 2, 3, 4, 5, 6, 7, 8
