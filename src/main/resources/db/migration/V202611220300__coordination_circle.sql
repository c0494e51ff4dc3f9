-- Who plans together with the team that keeps the case file, from when until when, and for which needs; no needs named: for all of them. Only where the person agreed
-- to this organisation. Owner: the organisation that leads the case. Basis: direct care by agreement (domain J.1). Class: action-plan.
create table coordination.member (
    id             bigint generated always as identity primary key,
    case_reference text        not null,
    organisation   text        not null,
    scope          text[]      not null,
    agreed_how     text        not null check (agreed_how in ('SPOKEN', 'WRITTEN')),
    joined_at      timestamptz not null, joined_by text not null,
    left_at        timestamptz,          left_by   text,
    left_why       text check (left_why in ('PERSON_WISHES', 'ORGANISATION_WISHES', 'CHANGED', 'CONSENT_WITHDRAWN', 'CASE_CLOSED')),
    check ((left_at is null) = (left_by is null) and (left_at is null) = (left_why is null))
);
create unique index member_present on coordination.member (case_reference, organisation) where left_at is null;

-- Who leads the circle where that is not the team that keeps the case file. One at a time: without a present row that team leads.
create table coordination.lead (
    id             bigint generated always as identity primary key,
    case_reference text        not null,
    organisation   text        not null,
    since          timestamptz not null, since_by text not null,
    until          timestamptz,          until_by text,
    check ((until is null) = (until_by is null))
);
create unique index lead_present on coordination.lead (case_reference) where until is null;

-- The lead is offered to somebody in the circle, who takes it or does not; until then it stays where it is. The two instances are where each side waits.
create table coordination.lead_offer (
    reference         text primary key,
    case_reference    text        not null,
    giver             text        not null,
    receiver          text        not null,
    words             text,
    offered_at        timestamptz not null, offered_by  text not null,
    answered_at       timestamptz,          answered_by text,
    answer            text check (answer in ('ACCEPTED', 'REFUSED', 'TAKEN_BACK')),
    reason            text,
    giver_instance    text, receiver_instance text,
    check ((answered_at is null) = (answer is null) and (answered_at is null) = (answered_by is null))
);
create unique index lead_offer_open on coordination.lead_offer (case_reference) where answered_at is null;

-- A case conference: called by anybody in the circle, held by its lead when everybody has been heard. Owner and basis as the circle's. Class: action-plan.
create table coordination.conference (
    reference      text primary key,
    case_reference text        not null,
    topic          text        not null check (topic in ('STUCK', 'RELAPSE', 'NEW_NEED', 'REVIEW')),
    meet_on        date        not null,
    lead           text        not null,
    called_in      text        not null,
    called_at      timestamptz not null, called_by  text not null,
    held_at        timestamptz,          held_by    text,
    stopped_at     timestamptz,          stopped_by text,
    lead_instance  text,
    check ((held_at is null) = (held_by is null) and (stopped_at is null) = (stopped_by is null) and (held_at is null or stopped_at is null))
);
create unique index conference_open on coordination.conference (case_reference) where held_at is null and stopped_at is null;

-- Who is asked for an update before a conference, and who no longer is because they have left the circle.
create table coordination.conference_part (
    conference   text        not null references coordination.conference,
    organisation text        not null,
    instance     text        not null,
    asked_at     timestamptz not null,
    excused_at   timestamptz,
    primary key (conference, organisation)
);

-- What somebody said before a conference; no words: nothing has changed. The latest of each organisation holds. Owner: whoever said it.
create table coordination.conference_update (
    id           bigint generated always as identity primary key,
    conference   text        not null references coordination.conference,
    organisation text        not null,
    words        text,
    by_phone     boolean     not null,
    given_at     timestamptz not null, given_by text not null
);
create index conference_update_of on coordination.conference_update (conference, id);

-- What a conference agreed: a step, who takes it and by when.
create table coordination.conference_step (
    conference text    not null references coordination.conference,
    position   integer not null,
    step       text    not null,
    owner      text    not null,
    by_when    date,
    primary key (conference, position)
);
