-- What a partner says it can take; the latest row counts. Owner: the partner. Basis: public task, no personal data.
create table referral.capacity (
    id            bigint generated always as identity primary key,
    area          text        not null,
    service       text        not null,
    list_open     boolean     not null,
    places_a_week integer check (places_a_week >= 0),
    told_at       timestamptz not null,
    told_by       text        not null
);
create index capacity_service on referral.capacity (area, service, id);

-- A service that the person was told about and goes to themselves. Weaker than a referral and in no count of referrals (domain H.0). Owner: coaching team.
-- Basis: direct care by agreement. Class action-plan.
create table referral.signpost (
    reference      text primary key,
    case_reference text        not null,
    told_of        text        not null,
    need           text,
    told_at        timestamptz not null,
    told_by        text        not null,
    ask_again_on   date        not null,
    asked_at       timestamptz,
    asked_by       text,
    reached        text,
    note           text,
    check ((asked_at is null) = (reached is null))
);
create index signpost_case on referral.signpost (case_reference);
