-- The fourth-aim report as it was issued (domain K.2): once for an area and a quarter, only added to, so that what was published stays what it was when figures are counted anew.
-- Owner: the partnership. Basis: public task, aggregate only (domain J.2, "A"); figures are those shown, after small-number control. accountable_person is the named holder of a public office.
create table insight.report (
    id                 bigint generated always as identity primary key,
    area               text        not null,
    quarter            date        not null check (extract(day from quarter) = 1 and extract(month from quarter) in (1, 4, 7, 10)),
    accountable_person text        not null check (length(btrim(accountable_person)) between 3 and 200),
    issued_at          timestamptz not null,
    issued_by          text        not null,
    figures            jsonb       not null,
    unique (area, quarter)
);
create trigger report_append_only before update or delete on insight.report for each row execute function insight.refuse_change();

-- What the partnership means to do because of a quarter's figures. Owner: the partnership. Basis: public task. About the work, not about a person: who does it is a role. class: none.
create table insight.report_action (
    id         bigint generated always as identity primary key,
    area       text        not null,
    quarter    date        not null check (extract(day from quarter) = 1 and extract(month from quarter) in (1, 4, 7, 10)),
    action     text        not null check (length(btrim(action)) between 3 and 300),
    owner_role text        not null,
    noted_at   timestamptz not null,
    noted_by   text        not null,
    done_at    timestamptz,
    done_by    text,
    check ((done_at is null) = (done_by is null))
);
create index report_action_quarter on insight.report_action (area, quarter);

alter table insight.operation drop constraint operation_action_check;
alter table insight.operation add constraint operation_action_check check (action in ('RETRY', 'EXPORT', 'REPORT'));
