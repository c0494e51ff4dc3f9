-- Contacts day by day; whoever said no minutes is counted as a contact and adds none.
with contact as (
    select t.area, c.minutes, pg_temp.month(pg_temp.day(c.recorded_at)) as month from casefile.contact c join taken_on t on t.reference = c.case_reference
), said as (
    select contact.area, played.month, played.next, count(*) as every, sum((minutes is not null)::int) as with_minutes, sum(minutes)::numeric as minutes
    from contact join played on played.month = contact.month group by 1, 2, 3
), open as (
    select m.month, t.area, count(*) as cases from played m join taken_on t on t.on_day < m.next and coalesce(t.ended_on, 'infinity') >= m.next group by 1, 2
)
select area, month, '' as part, minutes * 14 / (next - month) as numerator, cases as denominator, minutes * 14 / (cases * (next - month)) as value from said join open using (area, month) where minutes is not null
union all select area, month, 'contacts with minutes', with_minutes, every, with_minutes::numeric / every from said
