-- The case file: who the person is, who takes part in the case, what was answered and what became of it.
-- Owner: the organisation that leads the case; until one leads, the one that opened it. Basis: direct care by agreement (domain J).
create schema casefile;

create sequence casefile.case_number maxvalue 999999;

-- One person. The same NHS number and date of birth are the same person; without an NHS number nobody is taken for somebody else.
create table casefile.person (
    id                uuid primary key,
    name              text        not null,
    nhs_number        text        check (nhs_number ~ '^[0-9]{10}$'),
    date_of_birth     date        not null,
    phone             text,
    recorded_at       timestamptz not null, recorded_by       text not null,
    phone_recorded_at timestamptz,          phone_recorded_by text,
    unique (nhs_number, date_of_birth)
);

-- One case. Nothing here says how it stands: that follows from who leads it and whether it has been closed.
create table casefile.case_file (
    reference text primary key check (reference ~ '^HW-[0-9]{4}-[0-9]{6}$'),
    person    uuid        not null references casefile.person,
    area      text        not null,
    way_in    text        not null,
    opened_on date        not null,
    opened_at timestamptz not null, opened_by text not null, opened_in text not null
);
create index case_file_person on casefile.case_file (person);

-- Who takes part. An organisation that does not, or has left, sees nothing of the case.
create table casefile.party (
    id             bigint generated always as identity primary key,
    case_reference text        not null references casefile.case_file,
    organisation   text        not null,
    referrer       boolean     not null,
    joined_at      timestamptz not null, joined_by text not null,
    left_at        timestamptz,          left_by   text,
    check ((left_at is null) = (left_by is null))
);
create unique index party_present on casefile.party (case_reference, organisation) where left_at is null;

-- Who leads the case, from when on. The latest row holds; the case's area goes with its lead.
create table casefile.lead (
    id             bigint generated always as identity primary key,
    case_reference text        not null references casefile.case_file,
    organisation   text        not null,
    area           text        not null,
    leads_since    timestamptz not null, recorded_by text not null
);
create index lead_case on casefile.lead (case_reference, id);

-- What became of the case. A move to another area opens it again, so that a case may have ended more than once.
create table casefile.closing (
    id             bigint generated always as identity primary key,
    case_reference text        not null references casefile.case_file,
    outcome        text        not null,
    closed_at      timestamptz not null, closed_by   text not null,
    reopened_at    timestamptz,          reopened_by text,
    check ((reopened_at is null) = (reopened_by is null))
);
create unique index closing_present on casefile.closing (case_reference) where reopened_at is null;
create index closing_case on casefile.closing (case_reference, id);

-- The person's work status as told at that moment. The latest holds.
create table casefile.work_status (
    id             bigint generated always as identity primary key,
    case_reference text        not null references casefile.case_file,
    work_status    text        not null,
    organisation   text        not null,
    recorded_at    timestamptz not null, recorded_by text not null
);
create index work_status_case on casefile.work_status (case_reference, id);

-- Answers of fields that no capability claims, each under the information class that its form declares. Only ever added to; the latest holds.
create table casefile.answer (
    id             bigint generated always as identity primary key,
    case_reference text        not null references casefile.case_file,
    form           text        not null,
    field          text        not null,
    information    text        not null,
    value          jsonb       not null,
    organisation   text        not null,
    recorded_for   text,
    recorded_at    timestamptz not null, recorded_by text not null
);
create index answer_case on casefile.answer (case_reference, field, id);

create function casefile.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'answers are only added to';
end $$;
create trigger answer_append_only before update or delete on casefile.answer for each row execute function casefile.refuse_change();

-- Each case as it is now.
create view casefile.current_case as
select f.reference, f.person, coalesce(l.area, f.area) as area, l.organisation as lead_organisation, f.opened_on, f.opened_at, f.opened_in, f.way_in, c.outcome
from casefile.case_file f
left join lateral (select organisation, area from casefile.lead where case_reference = f.reference order by id desc limit 1) l on true
left join casefile.closing c on c.case_reference = f.reference and c.reopened_at is null;
