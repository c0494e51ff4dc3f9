-- How the person finds our support, 0 to 10 each (domain K.2 section 7, K.7 M40): asked at a check and where coach and person agree how support ends. Class: work-outcome; a question that was
-- skipped is null, and without any answer there is no row. weeks: the check; null where support ends. Owner: coaching team. Basis: direct care by agreement (domain J.1). Counted, shown in no task.
create table followup.experience (
    id             bigint generated always as identity primary key,
    case_reference text        not null,
    organisation   text        not null,
    weeks          integer,
    respect        integer     check (respect between 0 and 10),
    own_plan       integer     check (own_plan between 0 and 10),
    joined_up      integer     check (joined_up between 0 and 10),
    said_at        timestamptz not null, recorded_by text not null,
    check (coalesce(respect, own_plan, joined_up) is not null)
);
create index experience_case on followup.experience (case_reference);

create view followup.published_experience as
select id, case_reference, weeks, respect, own_plan, joined_up, (said_at at time zone 'Europe/London')::date as said_on from followup.experience;
comment on view followup.published_experience is 'Publishes for counting how people rate support, by case reference, day and week of the question (null: where support ended); no words.';
