create schema employer;

-- Whether and how the person wants us to talk with the employer. Owner: coaching team (employer adviser). Basis: explicit consent, wording seen by the person (domain J.1).
-- Classes: route, may_tell consent; the rest work-outcome. Holds no health word.
create table employer.contact (
    id               bigint generated always as identity primary key,
    case_reference   text        not null,
    organisation     text        not null,
    route            text        not null check (route in ('ADVISER_CONTACTS', 'PERSON_LEADS', 'NOT_NOW')),
    employer_name    text,
    employer_contact text,
    size_band        text,
    may_tell         text[]      not null,
    agreed_at        timestamptz not null,
    agreed_by        text        not null,
    check (route <> 'ADVISER_CONTACTS' or employer_name is not null)
);
create index contact_case on employer.contact (case_reference, agreed_at);

-- What the employer decided about an adjustment, and why not: fair-process evidence. A later decision is a new row. Class adjustments. Owner and basis as above.
create table employer.adjustment (
    id             bigint generated always as identity primary key,
    case_reference text        not null,
    organisation   text        not null,
    adjustment     text        not null,
    detail         text        not null,
    decision       text        not null check (decision in ('AGREED', 'AGREED_TRIAL', 'ALTERNATIVE_OFFERED', 'NOT_POSSIBLE', 'PENDING')),
    reason         text,
    decided_at     timestamptz not null,
    decided_by     text        not null,
    check (decision not in ('NOT_POSSIBLE', 'ALTERNATIVE_OFFERED') or reason is not null)
);
create index adjustment_case on employer.adjustment (case_reference, decided_at);

-- How the person goes back to work, agreed by both sides or not. A new agreement is a new version. Class adjustments: no diagnosis has a place here.
create table employer.return_plan (
    id              bigint generated always as identity primary key,
    case_reference  text          not null,
    organisation    text          not null,
    version         integer       not null,
    return_on       date          not null,
    normal_hours    numeric(4, 1) not null,
    pay             text          not null,
    review_on       date          not null,
    if_bad_day      text,
    employer_agreed boolean       not null,
    recorded_at     timestamptz   not null,
    recorded_by     text          not null,
    unique (case_reference, version)
);

create table employer.return_week (
    plan       bigint        not null references employer.return_plan,
    week_start date          not null,
    hours      numeric(4, 1) not null,
    duties     text,
    primary key (plan, week_start)
);
