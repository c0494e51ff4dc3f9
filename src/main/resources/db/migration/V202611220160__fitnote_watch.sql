-- Since when a coaching team watches the dates of the statement; null where no open case asked for it.
alter table fitnote.fit_note add column watched_at timestamptz;

-- A day on which somebody looked at a statement's dates, and why. A look that word from elsewhere had answered was not needed. Owner: coaching team. Basis: direct care by agreement (domain J.1).
create table fitnote.look (
    note     text        not null references fitnote.fit_note,
    prompt   text        not null,
    due_on   date        not null,
    why      text        not null,
    needed   boolean     not null,
    taken_at timestamptz not null,
    primary key (note, prompt, due_on)
);
