-- One schema per owner of information. The engine's own tables live in "engine"; the engine makes them itself.
create schema engine;
create schema platform;

-- What somebody has typed and not yet sent. Owner: the organisation whose task it is. Deleted when the task ends.
create table platform.draft (
    task      text        not null,
    saved_by  text        not null,
    answers   jsonb       not null,
    saved_at  timestamptz not null,
    primary key (task, saved_by)
);

-- Who saw which kinds of information, when and what for. No content. Kept as long as the record it speaks of (domain J.3).
create table platform.access_log (
    id             bigint generated always as identity primary key,
    seen_at        timestamptz not null,
    seen_by        text        not null,
    organisations  text        not null,
    recipient      text        not null,
    purpose        text        not null,
    case_reference text        not null,
    items          text[]      not null
);
create index access_log_case on platform.access_log (case_reference, seen_at);

create function platform.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the access log is append-only';
end $$;

create trigger access_log_append_only before update or delete on platform.access_log for each row execute function platform.refuse_change();
create trigger access_log_not_emptied before truncate on platform.access_log for each statement execute function platform.refuse_change();

-- Messages out, written in the transaction that gives rise to them. The key makes writing twice the same as once.
create table platform.message (
    key            text primary key,
    kind           text        not null,
    recipient      text        not null,
    case_reference text        not null,
    text           text        not null,
    written_at     timestamptz not null
);

-- How far the demonstration's clock has been moved. No row: not at all.
create table platform.clock_shift (
    only_row boolean primary key default true check (only_row),
    seconds  bigint not null
);
