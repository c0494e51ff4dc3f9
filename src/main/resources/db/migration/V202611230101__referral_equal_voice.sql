-- Whether a partner was heard as an equal in the work on a referral, 0 to 10, as its practitioner says who records how support ended (domain K.7 M40, L.5 number 11). Class: action-plan, the
-- partner's own record. Owner: the partner. Basis: direct care by agreement (domain J.1). It is about the organisation that leads and therefore in no task and no event: counted only.
create table referral.equal_voice (
    id           bigint generated always as identity primary key,
    referral     text        not null references referral.referral,
    organisation text        not null,
    score        integer     not null check (score between 0 and 10),
    said_at      timestamptz not null,
    said_by      text        not null
);
create index equal_voice_referral on referral.equal_voice (referral);

create view referral.published_equal_voice as
select v.id, v.referral, r.case_reference, v.score, (v.said_at at time zone 'Europe/London')::date as said_on from referral.equal_voice v join referral.published_referral r on r.reference = v.referral;
comment on view referral.published_equal_voice is 'Publishes for counting whether partners felt heard as equals, by reference and day; not who said so, and not of referrals entered in error.';
