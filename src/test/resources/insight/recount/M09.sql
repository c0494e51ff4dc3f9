select area, month, part, count(reference) as numerator, null::numeric as denominator, count(reference)::numeric as value
from (
    select area, pg_temp.month(on_day) as month, part, reference from sent_out cross join lateral (values (''), (kind)) p (part)
    union all select first.area, played.month, '', null from (select area, min(month) as month from taken_on group by area) first join played on played.month >= first.month
) one
group by area, month, part
