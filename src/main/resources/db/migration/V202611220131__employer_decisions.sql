-- Which example of the catalogue a change is, until when it is tried, and why an employer cannot make it (domain G1).
alter table employer.adjustment
    add column code        text,
    add column why_not     text check (why_not in ('COST', 'SAFETY', 'OPERATIONAL', 'NO_SUCH_ROLE', 'NEEDS_ACCESS_TO_WORK')),
    add column trial_until date,
    drop constraint adjustment_check,
    add check (decision <> 'NOT_POSSIBLE' or why_not is not null or reason is not null),
    add check (decision <> 'ALTERNATIVE_OFFERED' or reason is not null);

-- An employer has not answered for so long that it holds the person up (domain G2, blockage EMPLOYER_NO_REPLY). Class adjustments. Owner: coaching team.
create table employer.no_reply (
    case_reference text        not null,
    organisation   text        not null,
    waiting_since  date        not null,
    recorded_at    timestamptz not null,
    primary key (case_reference, waiting_since)
);

-- A talk about what stands in the way of a return, and how it went on (domain G1, G2). Fair-process evidence. Class adjustments. Owner: coaching team (employer adviser).
create table employer.standstill (
    id                  bigint generated always as identity primary key,
    case_reference      text        not null,
    organisation        text        not null,
    stands_in_the_way   text        not null,
    told                text[]      not null,
    -- "May be fit" without any change counts as "not fit" for sick pay; no new note is needed (domain C0).
    counts_as_not_fit   boolean     not null,
    next_step           text        not null check (next_step in ('TRY_AGAIN', 'STOP')),
    recorded_at         timestamptz not null,
    recorded_by         text        not null
);
create index standstill_case on employer.standstill (case_reference, recorded_at);
