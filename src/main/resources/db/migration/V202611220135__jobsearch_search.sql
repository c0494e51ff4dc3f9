-- The way to a job for people out of work. Owner: coaching team (employer adviser). Basis: the person's wish to take part (domain J.1).
create schema jobsearch;

-- What the person wants, in their own words; a later goal is a new row. Class action-plan. Holds no health word.
create table jobsearch.goal (
    id             bigint generated always as identity primary key,
    case_reference text        not null,
    organisation   text        not null,
    goal           text        not null,
    preferences    text,
    good_work      text,
    not_wanted     text,
    cv_ready       boolean,
    agreed_at      timestamptz not null,
    agreed_by      text        not null
);
create index goal_case on jobsearch.goal (case_reference, agreed_at);

-- One look at the search and what was done since the last. Class action-plan, result work-outcome. approach_text went to employers who are hiring: no health word (Equality Act 2010, section 60).
create table jobsearch.look (
    id             bigint generated always as identity primary key,
    case_reference text        not null,
    organisation   text        not null,
    result         text        not null check (result in ('JOB_FOUND', 'JOB_OFFERED', 'GOES_ON', 'STOPPED')),
    done           text[]      not null,
    approach_text  text,
    note           text,
    starts_on      date,
    hours_per_week numeric(4, 1),
    recorded_at    timestamptz not null,
    recorded_by    text        not null,
    check (result <> 'JOB_FOUND' or starts_on is not null)
);
create index look_case on jobsearch.look (case_reference, recorded_at);

-- An offer and what the person says to it. Classes work-outcome and adjustments. Whether benefits were talked about is kept, what was said is not.
create table jobsearch.offer (
    id                    bigint generated always as identity primary key,
    case_reference        text        not null,
    organisation          text        not null,
    accepted              boolean     not null,
    better_off_talk       text        not null check (better_off_talk in ('DONE', 'NOT_WANTED', 'NOT_YET')),
    preferences_honoured  integer     check (preferences_honoured between 0 and 10),
    adjustments           text,
    starts_on             date,
    hours_per_week        numeric(4, 1),
    recorded_at           timestamptz not null,
    recorded_by           text        not null,
    check (not accepted or starts_on is not null)
);
create index offer_case on jobsearch.offer (case_reference, recorded_at);

-- A talk with somebody who has started a job. Class work-outcome.
create table jobsearch.talk (
    case_reference text        not null,
    organisation   text        not null,
    starts_on      date        not null,
    day            integer     not null,
    result         text        not null check (result in ('GOES_ON', 'NOT_WANTED', 'JOB_ENDED', 'NOT_REACHED')),
    note           text,
    recorded_at    timestamptz not null,
    recorded_by    text        not null,
    primary key (case_reference, starts_on, day)
);
