-- Whether the Learning Records Service takes files, as it showed when files were handed in and when it was asked. One row
-- for each run of like answers. Owner: uk.s2s.service.uln.
create table lrs_answer (
    number   bigint generated always as identity primary key,
    taking   boolean     not null,
    reason   text        not null,
    first_at timestamptz not null,
    last_at  timestamptz not null,
    times    int         not null
);
