-- Per area :areas at :now: open cases and those closed since :since, both as last counted (RefreshingMeasures), with the days that those were open; coaches who were in contact with anybody in the
-- last four weeks' months; of the last four weeks the contacts and the minutes that were said of them, and the minutes for which steps of the team were in somebody's hands (at most eight hours
-- a step: nobody works on one for longer in a day); and what waits to be taken up.
with cases as (
    select area, count(*) filter (where closed_on is null) as open, count(closed_on) as closed, coalesce(sum(closed_on - received_on), 0) as days
    from insight.episode where area = any(:areas) and (closed_on is null or closed_on >= :since) group by area
),
team as (
    select area, max(coaches) as coaches from casefile.published_team where month >= date_trunc('month', cast(:now as timestamptz) - interval '4 weeks')::date group by area
),
contact as (
    select area, count(*) as contacts, count(minutes) as said, sum(minutes) as minutes
    from casefile.published_contact where area = any(:areas) and recorded_at > cast(:now as timestamptz) - interval '4 weeks' group by area
),
touched as (
    select area, sum(least(8 * 60, extract(epoch from ended_at - claimed_at) / 60)) as minutes
    from insight.step where area = any(:areas) and owner = 'US' and ended_at > cast(:now as timestamptz) - interval '4 weeks' and claimed_at is not null and not cut_off
    group by area
),
queue as (
    select area, count(*) as waiting, extract(epoch from cast(:now as timestamptz) - percentile_disc(0.5) within group (order by began_at desc))::bigint as half,
           extract(epoch from cast(:now as timestamptz) - min(began_at))::bigint as longest
    from insight.step where area = any(:areas) and owner = 'US' and ended_at is null and claimed_at is null
    group by area
)
select a.area, coalesce(c.open, 0) as open, coalesce(c.closed, 0) as closed, coalesce(c.days, 0) as days, coalesce(t.coaches, 0) as coaches, coalesce(k.contacts, 0) as contacts,
       coalesce(k.said, 0) as said, coalesce(k.minutes, 0) as minutes_said, coalesce(m.minutes, 0) as minutes_in_hands, coalesce(q.waiting, 0) as waiting, q.half, q.longest
from unnest(:areas) a (area) left join cases c using (area) left join team t using (area) left join contact k using (area) left join touched m using (area) left join queue q using (area)
order by a.area
