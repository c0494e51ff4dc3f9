-- M03 Voluntary decline: of the people who answered the offer, those who said no, at the practice or to the team.
with answered as (
    select area, month, started_on is null as declined
    from insight.episode
    where started_on is not null or outcome = 'DECLINED'
    union all
    select counted.area, date_trunc('month', min(n.recorded_on))::date, true
    from casefile.published_case c
    join fitnote.published_note n on n.case_reference = c.case_reference and n.offer = 'DECLINED'
    cross join lateral (values (c.area), ('ENGLAND')) counted (area)
    where c.received_on is null
    group by c.case_reference, counted.area
)
select area, month, '' as part, count(*) filter (where declined) as numerator, count(*) as denominator, null::numeric as value
from answered
where month >= :from and month < :to
group by area, month
