select area, month, '' as part, count(agreed_on) as numerator, count(*) as denominator, count(agreed_on)::numeric / count(*) as value from taken_on group by area, month
