-- Where the play of made-up people stands, so that it goes on after a restart. Demonstrations only; nobody real is in here. Owner: simulation. Basis: none needed.
create schema simulation;

create table simulation.run (
    only_row  boolean     primary key default true check (only_row),
    seed      bigint      not null,
    people    integer     not null,
    weeks     integer     not null,
    begun_on  date        not null,
    filled_at timestamptz
);

-- Who has come, and which case is theirs; none where it came to no case. Who the person is follows from seed and number.
create table simulation.person (
    number         integer primary key,
    case_reference text    unique
);
