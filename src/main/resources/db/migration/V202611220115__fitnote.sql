-- Statements of fitness for work as clinicians issued them. Owner: the practice that recorded them. Basis: direct care.
create schema fitnote;

-- One statement. Dates are inclusive; no last day: until further notice. A superseded statement still tells which days were certified.
create table fitnote.fit_note (
    number              text primary key,
    case_reference      text        not null,
    nhs_number          text        not null check (nhs_number ~ '^[0-9]{10}$'),
    assessed_on         date        not null,
    assessment_basis    text        not null,
    report_author       text,
    report_date         date,
    condition           text        not null,
    advice              text        not null check (advice in ('NOT_FIT', 'MAY_BE_FIT')),
    adjustments         text[]      not null,
    comments            text,
    period_type         text        not null check (period_type in ('DATE_RANGE', 'DURATION', 'INDEFINITE')),
    first_day           date        not null,
    last_day            date        check (last_day >= first_day),
    reassess            text        not null,
    six_months          boolean     not null,
    backdate_basis      text,
    statement_on        date        not null,
    issuer_name         text        not null,
    issuer_profession   text        not null,
    issuer_registration text        not null,
    offer               text        not null,
    offer_reason        text,
    organisation        text        not null,
    recorded_at         timestamptz not null, recorded_by   text not null,
    superseded_at       timestamptz,          superseded_by text, superseded_with text references fitnote.fit_note,
    check ((last_day is null) = (period_type = 'INDEFINITE')),
    check ((superseded_at is null) = (superseded_by is null)),
    check ((superseded_at is null) = (superseded_with is null))
);
create index fit_note_case on fitnote.fit_note (case_reference);
create index fit_note_person on fitnote.fit_note (nhs_number);

-- A copy that was issued of a statement. It changes no date and opens no case.
create table fitnote.copy (
    id             bigint generated always as identity primary key,
    original       text        not null references fitnote.fit_note,
    case_reference text        not null,
    statement_on   date        not null,
    organisation   text        not null,
    recorded_at    timestamptz not null, recorded_by text not null
);
create index copy_case on fitnote.copy (case_reference);
