-- Stays of the area :area that began since :since or go on, in the order in which they began. Moments in days of England's clock since 1970, so that weekdays and working days are whole numbers.
select process_instance, case_reference, process, element, partner_kind, owner, cut_off,
       extract(epoch from began_at at time zone 'Europe/London')::float8 / 86400 as began,
       extract(epoch from claimed_at at time zone 'Europe/London')::float8 / 86400 as claimed,
       extract(epoch from ended_at at time zone 'Europe/London')::float8 / 86400 as ended
from insight.step
where area = :area and owner is not null and case_reference is not null and (began_at >= :since or ended_at is null)
order by insight.step.began_at, id
