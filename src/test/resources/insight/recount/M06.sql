select area, month, '' as part, sum(met::int) as numerator, count(*) as denominator, avg(met::int) as value
from (select area, month, reference in (select case_reference from conversation.appointment where held_at is not null) as met from taken_on where agreed_on is not null) person
group by area, month
