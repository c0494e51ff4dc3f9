-- Short questionnaires and the numbers they come to. Owner: coaching team. Basis: direct care by agreement (domain J.1). Class: clinical-scores; never to
-- employer or Jobcentre (domain J.2).
create schema measure;

-- One time that somebody answered. Answers to different versions are never compared.
create table measure.questionnaire (
    id             bigint generated always as identity primary key,
    case_reference text        not null,
    organisation   text        not null,
    instrument     text        not null,
    version        text        not null,
    answered_at    timestamptz not null, asked_by text not null,
    missing        integer     not null check (missing >= 0)
);
create index questionnaire_case on measure.questionnaire (case_reference, id);

-- The single answers. No screen shows them again; kept so that a score can be checked.
create table measure.answer (
    questionnaire bigint  not null references measure.questionnaire,
    item          text    not null,
    value         integer not null,
    primary key (questionnaire, item)
);

create table measure.score (
    questionnaire bigint  not null references measure.questionnaire,
    scale         text    not null,
    value         integer not null,
    band          text,
    estimated     boolean not null,
    primary key (questionnaire, scale)
);
