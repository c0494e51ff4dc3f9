-- The words of a message go after a while; that it was sent, to whom, what about and when stays (domain J.3).
alter table platform.message alter column text drop not null;
comment on column platform.message.text is 'null once its time is over';
create index message_with_text on platform.message (written_at) where text is not null;

-- That something was deleted because its time was over: what, on which day, how much of it; no content. One row a kind and day, so a night's work is done once however many nodes
-- there are. Owner: the platform. Kept for good (domain J.3: destruction produces a certificate).
create table platform.deletion (
    what       text        not null,
    on_day     date        not null,
    how_many   integer     not null,
    deleted_at timestamptz not null,
    primary key (what, on_day)
);
