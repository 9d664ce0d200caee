-- What retention has removed, and whom it must leave alone. Owner: uk.s2s.service.retention.

-- One row a day and kind; it grows in the transactions of what it counts, so that a run that was killed goes on in it.
create table retention_run (
    day        date        not null,   -- in England
    kind       text        not null,
    removed    bigint      not null,
    held       bigint      not null,   -- due, and kept under a legal hold
    started_at timestamptz not null,
    ended_at   timestamptz,            -- null: it was interrupted, or goes on
    primary key (day, kind)
);

-- Pupils about whom nothing is removed, by the keyed hash of their UPN.
create table legal_hold (
    id             uuid        primary key,
    pupil_hash     bigint      not null,
    reason         text        not null,
    until          date,                   -- last day; null: until it is lifted
    placed_by      uuid        not null,
    placed_at      timestamptz not null,
    lifted_by      uuid,
    lifted_at      timestamptz,
    lifted_because text
);
create index legal_hold_pupil on legal_hold (pupil_hash) where lifted_at is null;
