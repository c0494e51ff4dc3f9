select area, month, part, count(reference) as numerator, null::numeric as denominator, count(reference)::numeric as value
from (
    select area, month, '' as part, reference from taken_on
    union all select area, month, way_in, reference from taken_on
    -- A month without anybody is a zero, from the area's first month on.
    union all select first.area, played.month, '', null from (select area, min(month) as month from taken_on group by area) first join played on played.month >= first.month
) one
group by area, month, part
