-- M32 Confidence change: of the people who answered the question again in the month, the mean difference of their last answer in it to their first, its standard deviation, and how many went
-- up by 2 or more (domain I.6). Only answers to the present words of the question; other words are another question.
with changed as (
    select distinct on (e.area, e.case_reference, m.month) e.area, m.month, c.change
    from insight.episode e
    join measure.published_confidence c on c.case_reference = e.case_reference and c.version = 'en-GB-1'
    cross join lateral (select date_trunc('month', c.answered_at at time zone 'Europe/London')::date as month) m
    where m.month >= :from and m.month < :to
    order by e.area, e.case_reference, m.month, c.answered_at desc
)
select area, month, '' as part, sum(change)::numeric as numerator, count(*) as denominator, null::numeric as value from changed group by area, month
union all
select area, month, 'deviation', null, count(*), stddev_samp(change) from changed group by area, month
union all
select area, month, 'reliably better', count(*) filter (where change >= 2), count(*), null from changed group by area, month
