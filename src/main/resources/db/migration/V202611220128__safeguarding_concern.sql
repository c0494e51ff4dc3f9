create schema safeguarding;

-- A worry that somebody is not safe, and what the safeguarding lead decided. Owner: coaching team. Basis: substantial public interest (domain J.1).
-- Classes: safe_contact safe-contact; everything else safeguarding, which leaves by the human route only (domain J.2, "H").
create table safeguarding.concern (
    id             bigint generated always as identity primary key,
    case_reference text        not null,
    organisation   text        not null,
    kind           text        not null check (kind in ('ADULT', 'CHILD', 'DOMESTIC_ABUSE', 'OTHER')),
    what           text        not null,
    safe_contact   text,
    raised_at      timestamptz not null,
    raised_by      text        not null,
    decision       text check (decision in ('REFERRED', 'MONITORED', 'NO_ACTION')),
    reason         text,
    decided_at     timestamptz,
    decided_by     text,
    check ((decision is null) = (decided_at is null) and (decision is null) = (reason is null))
);
create index concern_case on safeguarding.concern (case_reference, raised_at);
