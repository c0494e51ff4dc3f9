-- When the team was in contact with the person: which task that was, not what was said. Kept so that nobody is parked (measures, M13).
-- Owner: the team that leads the case. Basis: as the case file's.
create table casefile.contact (
    id             bigint generated always as identity primary key,
    case_reference text        not null references casefile.case_file,
    task           text        not null,
    organisation   text        not null,
    recorded_at    timestamptz not null, recorded_by text not null
);
create index contact_case on casefile.contact (case_reference, recorded_at);
