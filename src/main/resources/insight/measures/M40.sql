-- M40 Experience: means of what people, partners and employers say about the support, 0 to 10. Each counts once a quarter, with the last answer in it, so that months add up to people and a
-- mean of a quarter is not of fewer than it says.
with person as (
    select distinct on (e.area, x.case_reference, date_trunc('quarter', x.said_on)) e.area, date_trunc('month', x.said_on)::date as month, x.respect, x.own_plan, x.joined_up
    from insight.episode e
    join followup.published_experience x on x.case_reference = e.case_reference
    where x.said_on >= :from and x.said_on < :to and (x.weeks in (4, 13) or x.weeks is null)
    order by e.area, x.case_reference, date_trunc('quarter', x.said_on), x.said_on desc, x.id desc
),
partner as (
    select distinct on (e.area, v.referral, date_trunc('quarter', v.said_on)) e.area, date_trunc('month', v.said_on)::date as month, v.score
    from insight.episode e
    join referral.published_equal_voice v on v.case_reference = e.case_reference
    where v.said_on >= :from and v.said_on < :to
    order by e.area, v.referral, date_trunc('quarter', v.said_on), v.said_on desc, v.id desc
),
employer as (
    select distinct on (e.area, u.case_reference, date_trunc('quarter', u.said_on)) e.area, date_trunc('month', u.said_on)::date as month, u.useful
    from insight.episode e
    join employer.published_usefulness u on u.case_reference = e.case_reference
    where u.said_on >= :from and u.said_on < :to
    order by e.area, u.case_reference, date_trunc('quarter', u.said_on), u.said_on desc, u.id desc
),
said (area, month, part, score) as (
    select area, month, '', (select avg(item) from unnest(array[respect, own_plan, joined_up]) item) from person
    union all select area, month, 'treated with respect', respect from person
    union all select area, month, 'own plan', own_plan from person
    union all select area, month, 'joined up', joined_up from person
    union all select area, month, 'equal voice', score from partner
    union all select area, month, 'useful to employers', useful from employer
)
select area, month, part, sum(score) as numerator, count(*) as denominator, null::numeric as value
from said where score is not null
group by 1, 2, 3
