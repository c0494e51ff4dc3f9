-- The return plan with everything that both sides agree to (domain G3). Owner, basis and class as before: adjustments; no diagnosis has a place here.
alter table employer.return_plan
    add column normal_pattern          text,
    add column full_duties_on          date,
    add column pay_note                text,
    add column access_to_work          text check (access_to_work in ('NOT_NEEDED', 'TO_APPLY', 'APPLIED', 'GRANTED')),
    add column occupational_health     text check (occupational_health in ('NOT_ASKED', 'ASKED', 'REPORT_IN')),
    add column absence_triggers_paused boolean not null default false,
    -- What the person, the employer and the adviser said about a day on which a clinician's advice still runs (domain C7).
    add column who_wants_return        text check (who_wants_return in ('PERSON', 'EMPLOYER', 'BOTH')),
    add column risk_considered         boolean not null default false,
    add column why_adjustment_missing  text,
    -- Two signatures make an agreed plan; one does not.
    add column person_agreed_on        date,
    add column employer_agreed_on      date,
    drop column employer_agreed;

alter table employer.return_week
    add column duties_excluded text,
    add column supports        text,
    add column why_fewer       text;

-- The days on which a plan is looked at again.
create table employer.return_review_day (
    plan      bigint not null references employer.return_plan,
    review_on date   not null,
    primary key (plan, review_on)
);

-- What was heard at a review. Class adjustments; no health word is asked for. Owner: coaching team (employer adviser).
create table employer.return_review (
    id             bigint generated always as identity primary key,
    case_reference text        not null,
    organisation   text        not null,
    due_on         date        not null,
    result         text        not null check (result in ('GOES_WELL', 'CHANGE_PLAN', 'OFF_AGAIN')),
    note           text,
    reviewed_at    timestamptz not null,
    reviewed_by    text        not null,
    unique (case_reference, due_on)
);
