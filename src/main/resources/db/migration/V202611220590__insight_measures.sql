-- Measures by area and month. Owner: insight; holds numbers and no person; may be emptied and filled again at any time (Measuring). Basis: public task, aggregate only (domain J.2, "A").

-- One figure: of a measure of the dictionary, in one version of its definition, for an area (or ENGLAND) and a month. part: '' for the whole, otherwise what the definition
-- splits by. Numbers are true ones: whoever shows them to anybody applies small-number control first (SmallNumbers, domain K.4).
create table insight.measure_month (
    measure     text    not null,
    version     integer not null,
    area        text    not null,
    month       date    not null check (extract(day from month) = 1),
    part        text    not null default '',
    numerator   numeric,
    denominator numeric,
    value       numeric,
    primary key (measure, version, area, part, month)
);

-- The days, each with how many working days there were up to it. Filled from the area's bank holidays, so that counting in working days is a subtraction.
create table insight.working_day (
    day     date primary key,
    working boolean not null,
    number  integer not null
);

-- Working days from one day to another as platform.area.WorkingDays counts them: what begins on a day off begins on the next working day.
create function insight.working_days(first date, last date) returns integer language sql stable as $$
    select greatest(0, l.number - f.number - case when f.working then 0 else 1 end) from insight.working_day f, insight.working_day l where f.day = first and l.day = last
$$;

-- By when a kind of partner acknowledges, as the table referral-clocks answers; null: it does not.
create table insight.acknowledge_within (
    partner_kind text not null,
    urgency      text not null,
    working_days integer,
    primary key (partner_kind, urgency)
);

-- What reaches a recipient with the person's live consent and in no other way, as access/who-sees-what.csv has it.
create table insight.needs_consent (
    recipient text not null,
    item      text not null,
    primary key (recipient, item)
);

-- Every case that a team has taken, once for its area and once for the nation. started_on: the day on which the person agreed to take part. started_as: as follow-up takes it (StartedAs).
create view insight.episode_now as
select c.case_reference, counted.area, c.way_in, c.opened_on, c.received_on, date_trunc('month', c.received_on)::date as month, p.agreed_on as started_on, c.closed_on, c.outcome,
    case when c.first_work_status in ('EMPLOYED_OFF_SICK', 'SELF_EMPLOYED_OFF') then 'OFF_SICK'
         when c.first_work_status in ('EMPLOYED_AT_WORK_STRUGGLING', 'SELF_EMPLOYED_STRUGGLING', 'ZERO_HOURS_OR_AGENCY') then 'AT_RISK'
         else 'OUT_OF_WORK' end as started_as,
    case c.first_work_status when 'OUT_OF_WORK_0_6M' then 'UNDER_6M' when 'OUT_OF_WORK_6_12M' then '6_TO_12M' when 'OUT_OF_WORK_12M_PLUS' then 'OVER_12M' else 'NOT_KNOWN' end as time_out_of_work,
    c.age_band
from casefile.published_case c
left join consent.published_participation p on p.case_reference = c.case_reference
cross join lateral (values (c.area), ('ENGLAND')) counted (area)
where c.received_on is not null;

-- The same, written down when measures are refreshed, so that all of them count the same cases and none looks them up anew.
create table insight.episode (
    case_reference text not null,
    area           text not null,
    way_in         text not null,
    opened_on      date not null,
    received_on    date not null,
    month          date not null,
    started_on     date,
    closed_on      date,
    outcome        text,
    started_as     text not null,
    time_out_of_work text not null,
    age_band       text not null,
    primary key (case_reference, area)
);
create index episode_month on insight.episode (month);

-- Each referral that was sent, with the days that measures ask about. ended_on: the day on which it last ended, whatever was recorded of it afterwards.
create view insight.sent_referral as
select r.reference, r.case_reference, r.partner_kind, r.urgency, r.replaces,
    min(e.happened_on) filter (where e.step = 'SEND') as sent_on,
    min(e.happened_on) filter (where e.step in ('ACKNOWLEDGE', 'ASK_INFORMATION', 'WAITLIST', 'ACCEPT', 'REJECT')) as heard_on,
    min(e.happened_on) filter (where e.step in ('ACCEPT', 'REJECT')) as decided_on,
    (array_agg(e.step order by e.id) filter (where e.step in ('ACCEPT', 'REJECT')))[1] = 'ACCEPT' as accepted,
    min(e.happened_on) filter (where e.step = 'ATTEND') as attended_on,
    max(e.happened_on) filter (where e.step in ('REJECT', 'COMPLETE', 'RETURN', 'DISCHARGE', 'WITHDRAW', 'RECALL', 'LAPSE')) as ended_on,
    (array_agg(e.step order by e.id desc)
        filter (where e.step in ('REJECT', 'COMPLETE', 'RETURN', 'DISCHARGE', 'WITHDRAW', 'RECALL', 'LAPSE', 'RECORD_OUTCOME', 'ACCEPT_UNMET', 'REOPEN')))[1] as last_turn
from referral.published_referral r join referral.published_event e on e.referral = r.reference
group by 1, 2, 3, 4, 5 having bool_or(e.step = 'SEND');

-- Kaplan-Meier (domain K.5): the curve of waits of so many days, each ended or not. One row for each day on which waits ended, with the share that goes on waiting after it.
create function insight.survival(days integer[], ended boolean[]) returns table (day integer, go_on float8) language sql immutable as $$
    with by_day as (select w.day, count(*) filter (where w.ended) as ended, count(*) as gone from unnest(days, ended) as w (day, ended) group by 1),
    waiting as (select b.*, sum(gone) over (order by b.day desc) as waiting from by_day b)
    select w.day, case when bool_or(w.ended = w.waiting) over sofar then 0
                       else exp(sum(ln(1 - (case when w.ended = w.waiting then 0 else w.ended end)::float8 / w.waiting::float8)) over sofar) end
    from waiting w where w.ended > 0 window sofar as (order by w.day)
$$;

-- The day by which at least this share of all have what they wait for; null where it has not come to that yet.
create function insight.day_by_which(share float8, days integer[], ended boolean[]) returns integer language sql immutable as $$
    select min(s.day) from insight.survival(days, ended) s where s.go_on <= 1 - share + 1e-9
$$;

-- The share that has it within so many days.
create function insight.share_within(within integer, days integer[], ended boolean[]) returns float8 language sql immutable as $$
    select 1 - coalesce(min(s.go_on), 1) from insight.survival(days, ended) s where s.day <= within
$$;
