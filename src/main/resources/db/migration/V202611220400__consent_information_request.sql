-- Somebody from outside asks for a person's information: the DWP, the police, a court, anybody (domain J.6, S7). What they wrote, what the data protection lead decided, what the
-- person said, what was handed over by hand and whether the person was told: each written once and never changed. Owner: the organisation that was asked. Basis: legal obligation and
-- accountability (domain J.1). Class of every word: safeguarding, which leaves by the human route only; what may be said to the person is of class consent (RequestFacts). Kept as long
-- as the case it speaks of (domain J.3).
create table consent.information_request (
    reference      text primary key,
    case_reference text        not null,
    organisation   text        not null,
    asker          text        not null check (asker in ('DWP', 'POLICE', 'COURT', 'COUNCIL', 'EMPLOYER', 'INSURER', 'SOLICITOR', 'OTHER')),
    asked_by       text        not null,
    ground         text,
    asked_for      text        not null,
    wanted_by      date,
    received_on    date        not null,
    recorded_at    timestamptz not null, recorded_by text not null
);
create index information_request_case on consent.information_request (case_reference);

-- The last decision holds; one that asks the person first is followed by another.
create table consent.information_decision (
    id           bigint generated always as identity primary key,
    request      text        not null references consent.information_request,
    choice       text        not null check (choice in ('REFUSE', 'ASK_PERSON', 'HAND_OVER')),
    ground       text        check (ground in ('LAW', 'PERSON_AGREES')),
    law          text,
    items        text[]      not null,
    reason       text        not null,
    may_tell     boolean,
    forbidden_by text,
    decided_at   timestamptz not null, decided_by text not null,
    check ((choice = 'HAND_OVER') = (ground is not null)),
    check ((choice = 'HAND_OVER') = (cardinality(items) > 0)),
    check ((ground is not distinct from 'LAW') = (law is not null)),
    check ((choice = 'ASK_PERSON') = (may_tell is null)),
    check ((may_tell is not distinct from false) = (forbidden_by is not null))
);
create index information_decision_request on consent.information_decision (request, id);

create table consent.information_answer (
    id          bigint generated always as identity primary key,
    request     text        not null references consent.information_request,
    said        text        not null check (said in ('YES', 'NO', 'NOT_REACHED')),
    words       text,
    recorded_at timestamptz not null, recorded_by text not null
);
create index information_answer_request on consent.information_answer (request, id);

-- What somebody handed over outside the application, which sends nothing itself.
create table consent.information_hand_over (
    request     text primary key references consent.information_request,
    items       text[]      not null check (cardinality(items) > 0),
    what        text        not null,
    handed_to   text        not null,
    handed_on   date        not null,
    how         text        not null check (how in ('IN_PERSON', 'POST', 'SECURE_MAIL')),
    recorded_at timestamptz not null, recorded_by text not null
);

create table consent.information_telling (
    request     text primary key references consent.information_request,
    told_on     date,
    how         text check (how in ('IN_PERSON', 'PHONE', 'LETTER', 'OTHER')),
    not_told    text,
    recorded_at timestamptz not null, recorded_by text not null,
    check ((told_on is null) = (how is null) and (told_on is null) = (not_told is not null))
);
