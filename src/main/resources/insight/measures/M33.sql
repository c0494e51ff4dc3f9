-- M33 Good-work index: how good people found their job at the question of week 13, by their own word, mean of what they rated of seven items 0 to 10.
select e.area, date_trunc('month', c.answered_on)::date as month, '' as part, sum(c.good_work) as numerator, count(*) as denominator, null::numeric as value
from insight.episode e
join followup.published_check c on c.case_reference = e.case_reference and c.weeks = 13 and c.good_work is not null
where c.answered_on >= :from and c.answered_on < :to
group by 1, 2
