create schema coordination;

-- What the local integration board sees of a block that nobody could clear in time: nothing that leads to a person. It knows no case, no block and no words;
-- a block knows its entry, not the other way round. Owner: the partnership. Basis: domain H.6, third step of the ladder.
create table coordination.board_entry (
    id             uuid primary key,
    area           text not null,
    kind           text not null,
    blocking_party text not null,
    days_blocked   integer not null,
    listed_on      date not null,
    cleared_on     date
);

-- Something in a shared plan stands still. Any party of the case raises it on any other, the lead included. Owner: whoever raised it; read by the lead and by the
-- party it waits for. Basis: direct care by agreement (domain J.1). Class of words: action-plan. The three instances are where each side's work runs.
create table coordination.block (
    reference      text primary key,
    case_reference text        not null,
    item           text        not null,
    blocking_party text        not null,
    kind           text        not null check (kind in ('WAIT_LIST', 'MISSING_INFO', 'MISSING_CONSENT', 'EMPLOYER_NO_REPLY', 'DATA_SHARING', 'FUNDING', 'ELIGIBILITY', 'DNA', 'PARTNER_CLOSED')),
    since          date        not null,
    words          text,
    raised_in      text        not null,
    raised_at      timestamptz not null, raised_by text not null,
    lead           text        not null,
    raiser_instance text, lead_instance text, party_instance text,
    board_entry    uuid references coordination.board_entry
);
create index block_case on coordination.block (case_reference, raised_at);

-- Somebody says that it goes on. Where whoever raised it says that it does not, the clearing is disputed and the block stands from its first day on.
create table coordination.clearing (
    id           bigint generated always as identity primary key,
    block        text        not null references coordination.block,
    organisation text        not null,
    how          text        not null,
    cleared_at   timestamptz not null, cleared_by  text not null,
    disputed_at  timestamptz,          disputed_by text,
    check ((disputed_at is null) = (disputed_by is null))
);
create unique index clearing_that_holds on coordination.clearing (block) where disputed_at is null;

-- What the parties said about a block meanwhile. Class action-plan. Owner: whoever said it.
create table coordination.word (
    id           bigint generated always as identity primary key,
    block        text        not null references coordination.block,
    organisation text        not null,
    said         text        not null,
    said_at      timestamptz not null, said_by text not null
);
create index word_block on coordination.word (block, id);
