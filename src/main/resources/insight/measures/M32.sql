-- M32 Confidence change: of the people who answered the question again in the month, the mean difference to their first answer, its standard deviation, and how many went up by 2 or more
-- (domain I.6). Only answers to the present words of the question; other words are another question.
with changed as (
    select e.area, date_trunc('month', c.latest_on)::date as month, c.change
    from insight.episode e
    join measure.published_confidence c on c.case_reference = e.case_reference and c.version = 'en-GB-1'
    where c.latest_on >= :from and c.latest_on < :to
)
select area, month, '' as part, sum(change)::numeric as numerator, count(*) as denominator, null::numeric as value from changed group by area, month
union all
select area, month, 'deviation', null, count(*), stddev_samp(change) from changed group by area, month
union all
select area, month, 'reliably better', count(*) filter (where change >= 2), count(*), null from changed group by area, month
