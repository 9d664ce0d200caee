-- Since when the directory has named the same single successor of a number that files wait for. Owner: uk.s2s.service.chasing.
create table certain_successor (
    closed    char(7)     primary key,
    successor char(7)     not null,
    since     timestamptz not null
);

-- How many files the service has forwarded by itself on a day, and whether it stopped there with more to do.
create table forwarded_by_itself (
    day     date    primary key,
    files   int     not null,
    stopped boolean not null default false
);
