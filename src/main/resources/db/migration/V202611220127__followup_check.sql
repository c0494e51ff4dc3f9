create schema followup;

-- A time in work that we ask about. It begins when follow-up begins; after a relapse a new one does. Owner: coaching team. Basis: direct care by agreement (domain J.1).
create table followup.round (
    id             bigint generated always as identity primary key,
    case_reference text        not null,
    organisation   text        not null,
    anchor         date        not null,
    began_at       timestamptz not null
);
create index round_case on followup.round (case_reference, began_at);

-- One question "does work last?" and its answer. Not being reached is no mark against anybody. Owner and basis as above.
-- Classes: answer, hours_per_week work-outcome; adjustments_kept adjustments; confidence functional-effects; note coach-notes.
create table followup.check_up (
    round            bigint  not null references followup.round,
    weeks            integer not null,
    due_on           date    not null,
    answer           text check (answer in ('IN_WORK', 'RELAPSE', 'NOT_REACHED')),
    hours_per_week   numeric(4, 1),
    adjustments_kept boolean,
    confidence       integer check (confidence between 0 and 10),
    note             text,
    answered_at      timestamptz,
    answered_by      text,
    primary key (round, weeks),
    check ((answer is null) = (answered_at is null))
);
