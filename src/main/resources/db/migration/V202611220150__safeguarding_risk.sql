create sequence safeguarding.risk_number;

-- Somebody may come to harm. Open until a person ends it: no score, no clock and no end of a case does. Owner: coaching team. Basis: vital interests (domain J.1).
-- Class: clinical-risk.
create table safeguarding.risk (
    reference      text primary key,
    case_reference text        not null,
    organisation   text        not null,
    level          text        not null check (level in ('P0', 'P1', 'P2')),
    words          text,
    act_by         timestamptz not null,
    raised_at      timestamptz not null, raised_by      text not null,
    handed_over_at timestamptz,          handed_over_by text, handed_over_to text,
    ended_at       timestamptz,          ended_by       text,
    check ((handed_over_at is null) = (handed_over_by is null) and (handed_over_at is null) = (handed_over_to is null)),
    check ((ended_at is null) = (ended_by is null)),
    check (ended_at is null or handed_over_at is not null)
);
create index risk_open on safeguarding.risk (case_reference) where ended_at is null;

-- Which row of the table risk-escalation applied to which sign, when and by whose report (domain F7: every row makes an audit entry). Only ever added to.
create table safeguarding.finding (
    id             bigint generated always as identity primary key,
    case_reference text        not null,
    risk           text references safeguarding.risk,
    sign           text        not null,
    score          integer,
    rule           text        not null,
    level          text        not null,
    route          text        not null,
    found_at       timestamptz not null, found_by text not null
);
create index finding_case on safeguarding.finding (case_reference, id);
create index finding_risk on safeguarding.finding (risk);

create function safeguarding.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'findings are only added to';
end $$;
create trigger finding_append_only before update or delete on safeguarding.finding for each row execute function safeguarding.refuse_change();
