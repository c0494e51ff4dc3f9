-- How often an outcome comes about without support, by cohort, as somebody accountable agreed (domain I.7: a governed, versioned table, not a number in a report).
-- A column of the cohort that is null holds for all. A proposal counts for nothing until it is agreed; what was agreed is never changed, only ended and followed by another version.
-- Owner: the partnership. Basis: public task, no personal data.
create table insight.deadweight (
    id               bigint generated always as identity primary key,
    outcome          text    not null,
    started_as       text    check (started_as in ('OUT_OF_WORK', 'OFF_SICK', 'AT_RISK')),
    time_out_of_work text    check (time_out_of_work in ('UNDER_6M', '6_TO_12M', 'OVER_12M')),
    main_need        text    check (main_need in ('MH', 'MSK', 'OTHER', 'MULTI')),
    age_band         text    check (age_band in ('16-24', '25-34', '35-49', '50-64', '65+')),
    rate             numeric(6, 5) not null check (rate between 0 and 1),
    lower95          numeric(6, 5) not null,
    upper95          numeric(6, 5) not null,
    method           text    not null check (method in ('RCT_CONTROL', 'PSM', 'HISTORIC_LOCAL', 'EXPERT')),
    source           text    not null,
    valid_from       date    not null,
    valid_to         date    check (valid_to >= valid_from),
    version          integer not null,
    agreed_by        text,
    agreed_on        date,
    check (lower95 between 0 and rate and upper95 between rate and 1),
    check ((agreed_by is null) = (agreed_on is null)),
    unique nulls not distinct (outcome, started_as, time_out_of_work, main_need, age_band, version)
);

create function insight.refuse_change_of_agreement() returns trigger language plpgsql as $$
begin
    if old.agreed_on is not null and (tg_op = 'DELETE' or (to_jsonb(old) - 'valid_to') <> (to_jsonb(new) - 'valid_to')) then
        raise exception 'what was agreed is ended and followed by another version, never changed';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger deadweight_agreed_stays before update or delete on insight.deadweight for each row execute function insight.refuse_change_of_agreement();
