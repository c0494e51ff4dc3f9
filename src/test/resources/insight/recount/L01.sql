-- Support is whatever came first from the day of the first conversation on; whoever has had none waits until their case ended, or until today.
with talk as (
    select t.reference, t.area, t.ended_on, f.on_day
    from taken_on t join (select case_reference, pg_temp.day(min(held_at)) as on_day from conversation.appointment where held_at is not null group by 1) f on f.case_reference = t.reference
), came as (
    select t.reference, t.area, t.on_day, coalesce(t.ended_on, :today::date) as until, (select min(h.on_day) from (
            select pg_temp.day(min(v.happened_at)) from sent_out o join referral.event v on v.referral = o.reference and v.step = 'ATTEND' where o.case_reference = t.reference group by o.reference
            union select pg_temp.day(g.agreed_at) from jobsearch.goal g where g.case_reference = t.reference
            union select pg_temp.day(c.agreed_at) from employer.contact c where c.case_reference = t.reference and c.route in ('ADVISER_CONTACTS', 'PERSON_LEADS')
        ) h (on_day) where h.on_day >= t.on_day) as helped
    from talk t
), cohort as (
    select area, pg_temp.month(on_day) as month, count(*) as people, array_agg(case when helped is null and until < on_day then 0 else coalesce(helped, until) - on_day end) as days, array_agg(helped is not null) as ended
    from came group by 1, 2
)
select area, month, '' as part, null::numeric as numerator, people as denominator, (select min(after_day)::numeric from pg_temp.still_waiting(days, ended) where share <= 0.5) as value from cohort
union all select area, month, 'p90', null, people, (select min(after_day)::numeric from pg_temp.still_waiting(days, ended) where share <= 0.1) from cohort
