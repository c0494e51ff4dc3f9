-- Everything that has happened to a referral, in order; where it stands is derived (LifeCycle). One row is one change with who, for whom, when and by which way
-- (domain H.2, invariant 5). Owner: the organisation that acted. Basis: direct care by agreement (domain J.1).
-- reason: code of referral/reasons.csv. day: appointment, expected first contact or review, as the event says. number: sessions at COMPLETE, the person's 0 to 10 at
-- RECORD_OUTCOME, which chaser at CHASE. Classes: note and result action-plan, at COMPLETE functional-effects, at RECORD_OUTCOME coach-notes; day appointments; number attendance.
create table referral.event (
    id             bigint generated always as identity primary key,
    referral       text        not null references referral.referral,
    step           text        not null,
    happened_at    timestamptz not null,
    done_by        text        not null,
    actor          text        not null check (actor in ('LEAD', 'PARTNER', 'PERSON', 'SYSTEM')),
    organisation   text        not null,
    channel        text        not null,
    reason         text,
    day            date,
    mode           text,
    note           text,
    service        text,
    number         integer,
    result         text,
    still_blocking boolean
);
create index event_referral on referral.event (referral, id);

-- A fact is added, never changed. Deleting is left to retention, which deletes a whole case (domain J.3).
create function referral.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'what happened to a referral is append-only';
end $$;
create trigger event_append_only before update on referral.event for each row execute function referral.refuse_change();

insert into referral.event (referral, step, happened_at, done_by, actor, organisation, channel, reason, day, mode, note, number, result, still_blocking)
select reference, step, at, done_by, actor, case when actor = 'PARTNER' then organisation else lead end, 'PLATFORM', reason, day, mode, note, number, result, blocking
from referral.referral r cross join lateral (values
    (1, 'DRAFT',          drafted_at,      drafted_by,        'LEAD',    null::text, null::date, null::text, null::text, null::int, null::text, null::boolean),
    (2, 'RELEASE',        released_at,     released_by,       'LEAD',    null, null, null, null, null, null, null),
    (3, 'DISCARD',        discarded_at,    discarded_by,      'LEAD',    null, null, null, null, null, null, null),
    (4, 'SEND',           sent_at,         released_by,       'LEAD',    null, null, null, null, null, null, null),
    (5, 'ACKNOWLEDGE',    acknowledged_at, acknowledged_by,   'LEAD',    null, null, null, null, null, null, null),
    (6, 'CHASE',          chased_at,       'referral.chaser', 'SYSTEM',  null, null, null, null, 1, null, null),
    (7, case when accepted then 'ACCEPT' else 'REJECT' end, decided_at, decided_by, 'PARTNER', reject_reason, null, null, answer_note, null, null, null),
    (8, 'BOOK',           booked_at,       booked_by,         'PARTNER', null, appointment_on, appointment_mode, null, null, null, null),
    (9, 'ATTEND',         case when end_kind = 'COMPLETED' then ended_at end, ended_by, 'PARTNER', null, null, null, null, null, null, null),
    (10, case when end_kind = 'COMPLETED' then 'COMPLETE' else 'RETURN' end, ended_at, ended_by, 'PARTNER', case when end_kind <> 'COMPLETED' then end_kind end, null, null, support_note, sessions, goal_result, null),
    (11, 'RECORD_OUTCOME', case when end_kind = 'COMPLETED' then result_at end, result_by, 'LEAD', null, null, null, result_note, helped, null, still_blocking),
    (12, 'ACCEPT_UNMET',  gap_at,          gap_by,            'LEAD',    gap_reason, null, null, null, null, null, null),
    (13, 'WITHDRAW',      stopped_at,      stopped_by,        'PERSON',  null, null, null, null, null, null, null)
) as was (place, step, at, done_by, actor, reason, day, mode, note, number, result, blocking)
where at is not null order by r.reference, at, place;

insert into referral.event (referral, step, happened_at, done_by, actor, organisation, channel, note, result)
select referral, 'CALL', called_at, called_by, 'LEAD', lead, 'PHONE', note, result from referral.call join referral.referral on reference = referral order by called_at;
drop table referral.call;

drop index referral.referral_open_once;
alter table referral.referral
    drop column drafted_by, drop column discarded_at, drop column discarded_by, drop column released_at, drop column released_by, drop column sent_at, drop column chased_at,
    drop column acknowledged_at, drop column acknowledged_by, drop column decided_at, drop column decided_by, drop column accepted, drop column reject_reason, drop column answer_note,
    drop column booked_at, drop column booked_by, drop column appointment_on, drop column appointment_mode, drop column ended_at, drop column ended_by, drop column end_kind,
    drop column goal_result, drop column sessions, drop column support_note, drop column result_at, drop column result_by, drop column helped, drop column still_blocking,
    drop column result_note, drop column gap_at, drop column gap_by, drop column gap_reason, drop column stopped_at, drop column stopped_by,
    add column urgency text not null default 'ROUTINE' check (urgency in ('ROUTINE', 'SAME_DAY')),
    add column person_adds text[] not null default '{}',
    add column person_leaves_out text[] not null default '{}';
comment on table referral.referral is 'What a referral is about and the two process instances that talk about it; what happened to it stands in referral.event. person_adds and person_leaves_out: items of referral/minimum-data.csv that the person ticked or unticked for this referral.';

-- The place that an open referral holds: one per case and service (domain H.2, invariant 3). A lock, not a status: kept by whoever writes the event.
create table referral.place (
    case_reference text not null,
    service        text not null,
    referral       text not null references referral.referral,
    primary key (case_reference, service)
);
insert into referral.place
select distinct on (case_reference, service) case_reference, service, reference from referral.referral r
where not exists (select from referral.event where referral = reference and step in ('DISCARD', 'REJECT', 'COMPLETE', 'RETURN', 'WITHDRAW'))
order by case_reference, service, drafted_at desc;

-- Which kinds of information went along with a referral; not the information itself. A partner sees no others (SentData). Owner: coaching team. Basis: consent to disclose (domain H.5, J.1).
create table referral.sent (
    referral    text        not null references referral.referral,
    key         text        not null,
    information text        not null,
    sent_at     timestamptz not null,
    primary key (referral, key)
);
-- Referrals that were sent before the contract: what partners' forms showed.
insert into referral.sent
select referral, key, information, happened_at from referral.event cross join (values ('personName', 'participant'), ('contactPhone', 'participant'), ('dateOfBirth', 'participant'),
    ('safeContact', 'safe-contact'), ('noteSummary', 'fit-note-advice'), ('effectsOnWork', 'functional-effects'), ('condition', 'diagnosis')) as item (key, information)
where step = 'SEND';
