-- What happened in somebody's work, as somebody told us or as a paper shows (domain I.2). Never asked of an employer without the person's consent.
-- Owner: coaching team. Basis: direct care by agreement (domain J.1). Class: work-outcome. The same event told twice is one row: the later word is the better one.
create table followup.work_event (
    id             bigint generated always as identity primary key,
    case_reference text        not null,
    organisation   text        not null,
    kind           text        not null check (kind in ('JOB_START', 'RETURN_FULL', 'RETURN_PHASED', 'RETURN_AMENDED', 'STAYED', 'JOB_CHANGE', 'JOB_END', 'NEW_FIT_NOTE', 'ABSENT',
                                                        'PROGRESS', 'GOAL_REACHED')),
    on_day         date        not null,
    hours_per_week numeric(4, 1) check (hours_per_week >= 0),
    pay_per_week   numeric(8, 2) check (pay_per_week >= 0),
    end_reason     text        check (end_reason in ('HEALTH', 'EMPLOYER_ENDED', 'CONTRACT_END', 'OWN_CHOICE', 'OTHER', 'NOT_SAID')),
    evidence_tier  integer     not null check (evidence_tier between 1 and 5),
    said_by        text        not null check (said_by in ('PERSON', 'EMPLOYER', 'GP_PRACTICE', 'EVALUATOR')),
    recorded_at    timestamptz not null, recorded_by text not null,
    unique (case_reference, kind, on_day),
    check (end_reason is null or kind = 'JOB_END')
);

-- Outcomes that were reached, for good (domain I.3). Owner and basis as above; counted for reports, never shown to an employer or a jobcentre.
create table followup.outcome (
    case_reference text        not null,
    rule           text        not null check (rule ~ '^O[1-7]$'),
    outcome        text        not null,
    reached_on     date        not null,
    evidence_tier  integer     not null check (evidence_tier between 1 and 5),
    recognised_at  timestamptz not null,
    primary key (case_reference, outcome)
);
create index outcome_reached on followup.outcome (outcome, reached_on);

-- What a time of follow-up is counted from: the first day in work, or, for who has not started, the day on which support began (domain I.4).
alter table followup.round add column counted_from text not null default 'WORK_START' check (counted_from in ('WORK_START', 'SERVICE_START'));
alter table followup.round add column ended_at timestamptz;

-- An answer counts for its week between these two days. Class of absent_days: work-outcome.
alter table followup.check_up add column opens_on date, add column closes_on date, add column absent_days integer check (absent_days >= 0);
alter table followup.check_up drop constraint check_up_answer_check;
alter table followup.check_up add constraint check_up_answer_check check (answer in ('IN_WORK', 'NOT_YET', 'RELAPSE', 'NOT_REACHED', 'STOPS'));

-- Each try to reach the person. Three tries in vain over two channels, one of them outside office hours, are what "not reached" means.
create table followup.try (
    id                   bigint generated always as identity primary key,
    round                bigint      not null,
    weeks                integer     not null,
    tried_on             date        not null,
    channel              text        not null check (channel in ('PHONE', 'TEXT', 'EMAIL', 'VIDEO', 'LETTER', 'IN_PERSON')),
    outside_office_hours boolean     not null,
    recorded_at          timestamptz not null, recorded_by text not null,
    foreign key (round, weeks) references followup.check_up
);

-- How good the job is by the person's own word, 0 to 10 each (domain I.2, GOOD_WORK). Class: work-outcome; an item that was skipped is null.
create table followup.good_work (
    round          bigint      not null,
    weeks          integer     not null,
    fits_health    integer check (fits_health between 0 and 10),
    fits_interests integer check (fits_interests between 0 and 10),
    wanted_hours   integer check (wanted_hours between 0 and 10),
    secure         integer check (secure between 0 and 10),
    enough_pay     integer check (enough_pay between 0 and 10),
    respect        integer check (respect between 0 and 10),
    development    integer check (development between 0 and 10),
    recorded_at    timestamptz not null, recorded_by text not null,
    primary key (round, weeks),
    foreign key (round, weeks) references followup.check_up
);

-- Work that did not last, or a job that ended, within follow-up; counted for the joint review (domain I.5). No mark against anybody.
create table followup.relapse (
    id             bigint generated always as identity primary key,
    case_reference text        not null,
    organisation   text        not null,
    event          text        not null check (event in ('NEW_FIT_NOTE', 'ABSENT', 'JOB_END')),
    on_day         date        not null,
    recorded_at    timestamptz not null, recorded_by text not null
);
create index relapse_case on followup.relapse (case_reference, on_day);
