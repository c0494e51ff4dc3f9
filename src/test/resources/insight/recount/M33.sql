select s.area, pg_temp.month(pg_temp.day(g.recorded_at)) as month, '' as part, sum(own.mean) as numerator, count(*) as denominator, avg(own.mean) as value
from followup.good_work g join followup.round r on r.id = g.round join stands_in s on s.reference = r.case_reference
cross join lateral (select avg(said) as mean from unnest(array[g.fits_health, g.fits_interests, g.wanted_hours, g.secure, g.enough_pay, g.respect, g.development]) said) own
where g.weeks = 13 and own.mean is not null group by 1, 2
