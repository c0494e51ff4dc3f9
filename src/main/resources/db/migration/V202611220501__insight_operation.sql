-- What managers and IT did to cases from Cockpit, and why: only added to. Owner: the partnership. Basis: accountability (domain J.7). The reason is a sentence about the
-- work, not about a person; class: none.
create table insight.operation (
    id              bigint generated always as identity primary key,
    happened_at     timestamptz not null,
    done_by         text        not null,
    area            text        not null,
    action          text        not null check (action in ('RETRY', 'EXPORT')),
    reason          text        not null check (length(reason) between 3 and 500),
    case_references text[]      not null
);
create function insight.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'what was done is only added to';
end $$;
create trigger operation_append_only before update or delete on insight.operation for each row execute function insight.refuse_change();

create index step_case on insight.step (case_reference, began_at);
