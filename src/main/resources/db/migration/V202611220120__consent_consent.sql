create schema consent;

-- What a person agreed to: one row a receipt, never changed except that it is withdrawn. Owner: coaching team. Basis: voluntary participation and common-law
-- permission to share (domain J.1); kept as long as the case it speaks of, so that "who was allowed what on that day" can always be answered.
create table consent.consent (
    id              bigint generated always as identity primary key,
    case_reference  text        not null,
    purpose         text        not null check (purpose in ('PARTICIPATION', 'DISCLOSURE', 'CONTACT_AFTER', 'EVALUATION')),
    recipient       text,
    items           text[]      not null,
    wording_version text        not null,
    how             text        not null,
    given_at        timestamptz not null,
    given_by        text        not null,
    review_on       date        not null,
    withdrawn_at    timestamptz,
    withdrawn_by    text,
    check ((purpose = 'DISCLOSURE') = (recipient is not null)),
    check ((purpose = 'DISCLOSURE') = (cardinality(items) > 0)),
    check ((withdrawn_at is null) = (withdrawn_by is null)),
    check (review_on <= (given_at at time zone 'Europe/London')::date + interval '12 months')
);
create index consent_live on consent.consent (case_reference) where withdrawn_at is null;
