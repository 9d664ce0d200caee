-- Since when a school that files wait for has been closed, as far as was seen: a directory that was imported wrongly is soon put right.
-- A reminder of number -1 is word to the sender. Owner: uk.s2s.service.chasing.
create table closed_receiver (
    number char(7)     primary key,
    since  timestamptz not null
);
