-- What supporting the people who were referred in a year cost an area, as somebody accountable in it agreed (domain K.7, M41): not a sum that anybody works out here. Only added to, as rates
-- without support are: what was agreed stays, and another version for the same year takes its place. Years are calendar years of referral, as on the page Outcomes.
-- Owner: the partnership. Basis: public task, no personal data; agreed_by is the named holder of a public office, recorded_by the manager who wrote it down.
create table insight.cost (
    id          bigint generated always as identity primary key,
    area        text    not null,
    year        integer not null check (year between 2000 and 2200),
    pounds      bigint  not null check (pounds between 1 and 999999999),
    covers      text    not null check (length(btrim(covers)) between 3 and 200),
    source      text    not null check (length(btrim(source)) between 3 and 200),
    version     integer not null,
    agreed_by   text    not null check (length(btrim(agreed_by)) between 3 and 200),
    agreed_on   date    not null,
    recorded_at timestamptz not null,
    recorded_by text    not null,
    unique (area, year, version)
);
create trigger cost_append_only before update or delete on insight.cost for each row execute function insight.refuse_change();
