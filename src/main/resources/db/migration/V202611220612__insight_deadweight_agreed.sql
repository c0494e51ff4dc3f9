-- How often an outcome comes about without support, by cohort, as somebody accountable in an area agreed (domain I.7: a governed, versioned table, not a number in a report).
-- A column of the cohort that is null holds for all. Only added to: what was agreed stays, and another version for the same cohort takes its place for whoever was referred from its
-- valid_from on. Takes the place of the table of V202611220591, in which nothing could write but by hand and which knew no areas.
-- Owner: the partnership. Basis: public task, no personal data; agreed_by is the named holder of a public office, recorded_by the manager who wrote it down.
drop table insight.deadweight;
drop function insight.refuse_change_of_agreement();
create table insight.deadweight (
    id               bigint generated always as identity primary key,
    area             text    not null,
    outcome          text    not null,
    started_as       text    check (started_as in ('OUT_OF_WORK', 'OFF_SICK', 'AT_RISK')),
    time_out_of_work text    check (time_out_of_work in ('UNDER_6M', '6_TO_12M', 'OVER_12M')),
    main_need        text    check (main_need in ('MH', 'MSK', 'OTHER', 'MULTI')),
    age_band         text    check (age_band in ('16-24', '25-34', '35-49', '50-64', '65+')),
    rate             numeric(6, 5) not null check (rate between 0 and 1),
    lower95          numeric(6, 5) not null,
    upper95          numeric(6, 5) not null,
    method           text    not null check (method in ('RCT_CONTROL', 'PSM', 'HISTORIC_LOCAL', 'EXPERT')),
    source           text    not null check (length(btrim(source)) between 3 and 200),
    valid_from       date    not null check (extract(day from valid_from) = 1),
    version          integer not null,
    agreed_by        text    not null check (length(btrim(agreed_by)) between 3 and 200),
    agreed_on        date    not null,
    recorded_at      timestamptz not null,
    recorded_by      text    not null,
    check (lower95 between 0 and rate and upper95 between rate and 1),
    unique nulls not distinct (area, outcome, started_as, time_out_of_work, main_need, age_band, version)
);
create trigger deadweight_append_only before update or delete on insight.deadweight for each row execute function insight.refuse_change();

alter table insight.operation drop constraint operation_action_check;
alter table insight.operation add constraint operation_action_check check (action in ('RETRY', 'EXPORT', 'REPORT', 'AGREE'));
