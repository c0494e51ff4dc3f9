-- Where people have waited, counted and not named: what managers look at instead of the engine's history. Everything here but insight.claim can be made again
-- from the engine's history and what capabilities publish (insight.facts). No personal data; a case reference leads to a case only for who may open it.
-- Owner: the partnership. Basis: running and planning the service (domain J.1).
create schema insight;

-- Steps of the engine that began or ended and have not been taken over yet. Written in the engine's own transaction, so that nothing can be missed.
create table insight.changed (
    step text not null
);

-- When somebody claimed a task. Written in the engine's transaction and kept: the engine forgets it.
create table insight.claim (
    step       text primary key,
    claimed_at timestamptz not null
);

-- What managers know of the organisations: refreshed at every start from their table.
create table insight.organisation (
    code text primary key,
    name text    not null,
    area text    not null,
    ours boolean not null
);
comment on column insight.organisation.ours is 'True for the coaching team: where a step of theirs waits, it waits for us.';

-- The places in a model where somebody may wait, per version.
create table insight.element (
    definition   text    not null,
    element      text    not null,
    process      text    not null,
    process_name text    not null,
    version      integer not null,
    name         text    not null,
    kind         text    not null check (kind in ('TASK', 'MESSAGE', 'TIMER', 'PROCESS')),
    waits_for    text    check (waits_for in ('US', 'PARTNER', 'EMPLOYER', 'PERSON', 'CLOCK', 'NOBODY')),
    primary key (definition, element)
);
comment on column insight.element.waits_for is 'What the model says of it in the property waitsFor; null where the organisation of the step tells.';

-- One stay at one place. owner: whom it waits for (domain K.5); null where a called process runs, whose own steps say it, and where nobody waits.
create table insight.step (
    id               text primary key,
    process_instance text        not null,
    case_reference   text,
    definition       text        not null,
    process          text        not null,
    version          integer     not null,
    element          text        not null,
    organisation     text        not null,
    area             text        not null,
    owner            text        check (owner in ('US', 'PARTNER', 'EMPLOYER', 'PERSON', 'CLOCK')),
    work_status      text        not null,
    partner_kind     text        not null,
    began_at         timestamptz not null,
    due_at           timestamptz,
    claimed_at       timestamptz,
    ended_at         timestamptz,
    cut_off          boolean     not null,
    counted          boolean     not null default false
);
comment on column insight.step.cut_off is 'True where the stay did not end by being done, but because the person left or something else came first.';
comment on column insight.step.counted is 'True once it stands in insight.wait.';
create index step_open on insight.step (area, process, element) where ended_at is null;
create index step_ended on insight.step (area, ended_at) where ended_at is not null;
create index step_to_count on insight.step (id) where not counted and ended_at is not null;
create index step_instance on insight.step (process_instance);

-- Ended waits by month in which they ended, in buckets of time that are 5 % wide: a percentile over years is a sum of small rows.
create table insight.wait (
    process        text    not null,
    version        integer not null,
    element        text    not null,
    area           text    not null,
    owner          text    not null,
    work_status    text    not null,
    partner_kind   text    not null,
    month          date    not null,
    cut_off        boolean not null,
    bucket         integer not null,
    waits          bigint  not null,
    late           bigint  not null,
    active_seconds bigint  not null,
    primary key (area, process, element, month, version, owner, work_status, partner_kind, cut_off, bucket)
);
comment on column insight.wait.owner is 'As in insight.step; empty where a called process ran or nobody waited.';
comment on column insight.wait.late is 'How many of them ended after their clock.';

-- How long a wait in a bucket may have lasted: written at every start from WaitHistogram, so that Java and SQL cut alike.
create table insight.bucket (
    bucket       integer primary key,
    first_second bigint not null,
    middle       bigint not null
);

-- The manager's first screen, ready to read: per area and place, who waits, how long, and what its score is made of. Moments instead of ages, so that a row
-- stays true while nothing happens.
create table insight.bottleneck (
    area               text             not null,
    process            text             not null,
    element            text             not null,
    partner_kind       text             not null,
    definition         text             not null,
    process_name       text             not null,
    name               text             not null,
    owner              text             not null,
    waiting            integer          not null,
    late               integer          not null,
    since_p50          timestamptz,
    since_p75          timestamptz,
    since_p90          timestamptz,
    since_p95          timestamptz,
    since_first        timestamptz,
    ended              integer          not null,
    ended_p50          bigint,
    ended_p90          bigint,
    ended_p90_before   bigint,
    waiting_before     integer          not null,
    late_days          double precision not null,
    block_days         double precision not null,
    rework             double precision not null,
    excess_part        double precision not null,
    growth_part        double precision not null,
    block_part         double precision not null,
    rework_part        double precision not null,
    reckoned_at        timestamptz      not null,
    primary key (area, process, element, partner_kind)
);

-- What two capabilities publish for counting: references, codes and moments.
create view casefile.published_work_status as select case_reference, work_status, recorded_at from casefile.work_status;
comment on view casefile.published_work_status is 'For insight: how each case stood with work, and from when on.';
create view referral.published_kind as select reference, partner_kind from referral.referral;
comment on view referral.published_kind is 'For insight: which kind of partner a referral went to.';
create view coordination.published_block as
select b.reference, b.case_reference, b.kind, b.blocking_party, b.raised_at, c.cleared_at
from coordination.block b left join coordination.clearing c on c.block = b.reference and c.disputed_at is null;
comment on view coordination.published_block is 'For insight: what stood still in a plan, whose it was and how long.';
