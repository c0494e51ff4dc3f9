-- Referrals are written down before measures are counted, as cases are: a view would be worked out anew for every measure, and at 60,000 cases for every row of some.
alter view insight.sent_referral rename to sent_referral_now;
create table insight.sent_referral (
    reference       text primary key,
    case_reference  text not null,
    partner_kind    text not null,
    urgency         text not null,
    replaces        text,
    sent_on         date not null,
    heard_on        date,
    decided_on      date,
    accepted        boolean,
    attended_on     date,
    ended_on        date,
    last_turn       text
);
create index sent_referral_case on insight.sent_referral (case_reference);
create index sent_referral_replaces on insight.sent_referral (replaces);

-- As before; each case is looked up once and not once for every column and area that it is counted in.
create or replace view insight.episode_now as
with c as materialized (select * from casefile.published_case)
select c.case_reference, counted.area, c.way_in, c.opened_on, c.received_on, date_trunc('month', c.received_on)::date as month, p.agreed_on as started_on, c.closed_on, c.outcome,
    case when c.first_work_status in ('EMPLOYED_OFF_SICK', 'SELF_EMPLOYED_OFF') then 'OFF_SICK'
         when c.first_work_status in ('EMPLOYED_AT_WORK_STRUGGLING', 'SELF_EMPLOYED_STRUGGLING', 'ZERO_HOURS_OR_AGENCY') then 'AT_RISK'
         else 'OUT_OF_WORK' end as started_as,
    case c.first_work_status when 'OUT_OF_WORK_0_6M' then 'UNDER_6M' when 'OUT_OF_WORK_6_12M' then '6_TO_12M' when 'OUT_OF_WORK_12M_PLUS' then 'OVER_12M' else 'NOT_KNOWN' end as time_out_of_work,
    c.age_band
from c
left join consent.published_participation p on p.case_reference = c.case_reference
cross join lateral (values (c.area), ('ENGLAND')) counted (area)
where c.received_on is not null;
