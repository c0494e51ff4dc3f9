-- The first day off work as the person says it, before a clinician certified anything: the first seven days need no note and would otherwise count nowhere (domain C4 E2, G5).
-- Said again, the later word holds for the same note. Owner: whoever recorded it. Basis: direct care.
create table fitnote.first_day_off (
    id             bigint generated always as identity primary key,
    case_reference text        not null,
    first_day      date        not null,
    organisation   text        not null,
    recorded_at    timestamptz not null, recorded_by text not null
);
create index first_day_off_case on fitnote.first_day_off (case_reference);
