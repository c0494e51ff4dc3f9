-- What the recounts of measures start from, made of the tables that work is written to. Every case and every referral stands here once for its area and once for England,
-- so that a recount only groups.

-- Monday to Friday without bank holidays. "Within n working days" counts from the first working day on or after a day, as the partnership's clocks do.
create temp table work_day as
select d::date as day from generate_series(:first::date - 366, :today::date, interval '1 day') d where extract(isodow from d) < 6 and d::date <> all(:holidays);

create function pg_temp.days_worked(first date, last date) returns bigint language sql stable as
'select count(*) from work_day where day <= last and day > (select min(day) from work_day where day >= first)';

create function pg_temp.day(moment timestamptz) returns date language sql immutable as $$select (moment at time zone 'Europe/London')::date$$;

create function pg_temp.month(day date) returns date language sql immutable as $$select make_date(extract(year from day)::int, extract(month from day)::int, 1)$$;

-- Domain K.5: the value at place ceil(p times n).
create function pg_temp.at_rank(share numeric, numbers numeric[]) returns numeric language sql immutable as
'select (array(select n from unnest(numbers) n order by n))[ceil(share * cardinality(numbers))::int]';

-- The share that still waits after a day, for each day on which a wait ended (Kaplan and Meier). Whoever is lost from sight on a day was still there on it.
create function pg_temp.still_waiting(days int[], ended boolean[]) returns table (after_day int, share numeric) language sql immutable as $$
with recursive wait as (select d, e from unnest(days, ended) w (d, e)),
stop as (select d, row_number() over (order by d) as place, count(*) as stopped, (select count(*) from wait there where there.d >= at.d) as there from wait at where e group by d),
curve as (select 0::bigint as place, -1 as d, 1::numeric as share union all select stop.place, stop.d, curve.share * (stop.there - stop.stopped) / stop.there from curve join stop on stop.place = curve.place + 1)
select d, share from curve $$;

-- Every case with where it is: the area of the team that leads it now, otherwise that where it was opened.
create temp table stands_in as
select f.reference, place.area from casefile.case_file f
cross join lateral (values ((select coalesce((select l.area from casefile.lead l where l.case_reference = f.reference order by l.id desc limit 1), f.area))), ('ENGLAND')) place (area);

-- The cases that a coaching team took on. agreed_on: the day on which the person first agreed to take part; ended_on: empty while the case is open.
create temp table taken_on as
select f.reference, s.area, f.way_in, f.opened_on, took.on_day, pg_temp.month(took.on_day) as month,
       (select pg_temp.day(min(c.given_at)) from consent.consent c where c.case_reference = f.reference and c.purpose = 'PARTICIPATION') as agreed_on,
       pg_temp.day(e.closed_at) as ended_on, e.outcome,
       case (select w.work_status from casefile.work_status w where w.case_reference = f.reference and w.work_status <> 'UNKNOWN' order by w.id limit 1)
           when 'EMPLOYED_OFF_SICK' then 'OFF_SICK' when 'SELF_EMPLOYED_OFF' then 'OFF_SICK'
           when 'EMPLOYED_AT_WORK_STRUGGLING' then 'AT_RISK' when 'SELF_EMPLOYED_STRUGGLING' then 'AT_RISK' when 'ZERO_HOURS_OR_AGENCY' then 'AT_RISK'
           else 'OUT_OF_WORK' end as stood
from casefile.case_file f
join stands_in s on s.reference = f.reference
join (select case_reference, pg_temp.day(min(leads_since)) as on_day from casefile.lead group by case_reference) took on took.case_reference = f.reference
left join casefile.closing e on e.case_reference = f.reference and e.reopened_at is null;

-- The referrals that were sent and were no mistake. A partner of whom the area says no more counts as the most ordinary kind (PartnerKinds).
create temp table sent_out as
select r.reference, r.case_reference, s.area, coalesce(r.partner_kind, 'SOCIAL_PRESCRIBER') as kind, r.urgency, r.replaces,
       pg_temp.day((select min(happened_at) from referral.event where referral = r.reference and step = 'SEND')) as on_day
from referral.referral r join stands_in s on s.reference = r.case_reference
where exists (select from referral.event where referral = r.reference and step = 'SEND')
  and not exists (select from referral.event where referral = r.reference and step = 'ENTER_IN_ERROR');

-- The months that were played, and from when on an area has anything to count.
create temp table played as select m::date as month, (m + interval '1 month')::date as next from generate_series(:first::date, :last::date, interval '1 month') m;
