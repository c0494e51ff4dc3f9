create schema conversation;

-- When person and coach meet. A changed appointment is kept as superseded. Owner: coaching team. Basis: direct care by agreement (domain J.1).
-- Never leaves for a jobcentre or an employer (domain J.2).
create table conversation.appointment (
    id             bigint generated always as identity primary key,
    case_reference text        not null,
    organisation   text        not null,
    meet_on        date        not null,
    meet_at        text,
    mode           text        not null,
    place          text,
    access_needs   text,
    booked_at      timestamptz not null, booked_by     text not null,
    superseded_at  timestamptz,          superseded_by text,
    held_at        timestamptz,          held_by       text,
    missed_at      timestamptz,          missed_by     text,
    declined_at    timestamptz,          declined_by   text
);
create index appointment_case on conversation.appointment (case_reference, booked_at);

-- What was said, by section. Every part is voluntary. Owner: coaching team. Basis: direct care by agreement.
-- Classes: strengths, what_matters, own_summary coach-notes; job_title, employer_name work-outcome; benefits_words benefits-debts;
-- housing_words housing; everything else functional-effects.
create table conversation.conversation (
    id             bigint generated always as identity primary key,
    case_reference text        not null,
    organisation   text        not null,
    strengths      text, what_matters  text, own_summary text,
    job_title      text, employer_name text,
    work_story     text, good_work     text, effects_on_work text, obstacles text,
    importance     integer check (importance between 0 and 10),
    confidence     integer check (confidence between 0 and 10),
    readiness      integer check (readiness between 0 and 10),
    benefits_words text, housing_words text,
    recorded_at    timestamptz not null,
    recorded_by    text        not null
);
create index conversation_case on conversation.conversation (case_reference, recorded_at);

-- What stands in the way of work, in the person's view. Class action-plan. Owner and basis as above.
create table conversation.need (
    conversation bigint  not null references conversation.conversation,
    position     integer not null,
    domain       text    not null,
    wants_help   boolean not null,
    urgency      text,
    primary key (conversation, position)
);

-- The plan that person and coach agreed; a new agreement is a new version. Class action-plan. Owner and basis as above.
create table conversation.plan (
    id             bigint generated always as identity primary key,
    case_reference text        not null,
    organisation   text        not null,
    version        integer     not null,
    plan_type      text        not null,
    goal           text        not null,
    why_it_matters text,
    review_on      date        not null,
    agreed_at      timestamptz not null,
    agreed_by      text        not null,
    unique (case_reference, version)
);

-- One step, or the reason why none is possible: a need never ends in silence.
create table conversation.plan_action (
    plan           bigint  not null references conversation.plan,
    position       integer not null,
    domain         text    not null,
    step           text, owner text, by_when date,
    service        text, service_reason text, referral text,
    gap_reason     text,
    primary key (plan, position),
    check ((gap_reason is null) = (step is not null and owner is not null and by_when is not null))
);
