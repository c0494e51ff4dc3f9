-- A word of the partner's own is any step of the life cycle that a partner may take.
with word as (
    select o.area, pg_temp.month(o.on_day) as month, c.days,
           (select pg_temp.days_worked(o.on_day, pg_temp.day(min(e.happened_at))) from referral.event e where e.referral = o.reference
            and e.step in ('ACKNOWLEDGE', 'ACCEPT', 'WAITLIST', 'REJECT', 'ASK_INFORMATION', 'BOOK', 'RESCHEDULE', 'ATTEND', 'MISS', 'DISCHARGE', 'PAUSE', 'RESUME', 'UPDATE', 'COMPLETE', 'RETURN')
            having min(e.happened_at) is not null) as after
    from sent_out o join unnest(:clockKinds, :clockUrgencies, :clockDays) c (kind, urgency, days) on c.kind = o.kind and c.urgency = o.urgency
    where c.days is not null
)
select area, month, '' as part, count(*) filter (where after <= days) as numerator, count(*) as denominator, count(*) filter (where after <= days)::numeric / count(*) as value from word group by 1, 2
