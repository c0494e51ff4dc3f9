-- L02 Small and medium employers: of the people with whom it was first agreed in the month how their employer is contacted, and who said how big it is, those whose employer has fewer than 250 people.
-- A size that is said later counts for the month of the first agreement, and takes the place of an earlier one.
with agreed as (
    select case_reference, min(agreed_on) as first_on, (array_agg(size_band order by agreed_on desc, size_band) filter (where size_band is not null))[1] as size_band
    from employer.published_contact
    where route <> 'NOT_NOW'
    group by 1
),
named as (
    select e.area, date_trunc('month', a.first_on)::date as month, a.size_band
    from insight.episode e
    join agreed a on a.case_reference = e.case_reference
    where a.first_on >= :from and a.first_on < :to
)
select area, month, '' as part, count(*) filter (where size_band <> 'LARGE') as numerator, count(size_band) as denominator, null::numeric as value
from named
group by area, month
union all
select area, month, 'size known', count(size_band), count(*), null
from named
group by area, month
