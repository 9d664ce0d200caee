-- Batches of learners to be found or registered, and who may send them. Owner: uk.s2s.register.
create table register_organisation (
    ref           text    not null primary key check (ref ~ '^[0-9a-zA-Z]{6}$'),
    ukprn         text    unique,
    name          text    not null,
    registered    boolean not null,
    password_salt bytea,
    password_hash bytea
);

create table register_batch (
    job          bigint generated always as identity primary key,
    organisation text        not null,
    person       text        not null,
    digest       bytea       not null,               -- of all that was sent, to know what is sent again
    submitted_at timestamptz not null,
    state        text        not null default 'WAITING' check (state in ('WAITING', 'FINISHED', 'FAILED')),
    attempts     int         not null default 0,
    started_at   timestamptz,
    finished_at  timestamptz,
    changed      int         not null default 0      -- how often a record was settled since
);
create index register_batch_waiting on register_batch (attempts, job) where state = 'WAITING';
create index register_batch_digest on register_batch (digest, organisation, job);
create index register_batch_organisation on register_batch (organisation, job);

create table register_batch_record (
    job            bigint   not null references register_batch,
    position       int      not null,                -- 1 for the first
    uln            text     not null,                -- as sent
    mis_identifier text     not null,
    details        text[]   not null,                -- as sent, NAME=text
    return_code    int,                              -- null until the batch has run
    summary        text,
    learner        bigint   references learner,
    settled_at     timestamptz,
    primary key (job, position)
);
create index register_batch_record_exception on register_batch_record (job, position) where return_code >= 6;

create table register_candidate (
    job         bigint   not null,
    position    int      not null,
    rank        int      not null,                   -- 1 for the likeliest
    learner     bigint   not null references learner,
    probability float8   not null,
    levels      text[]   not null,                   -- FIELD=LEVEL
    primary key (job, position, rank),
    foreign key (job, position) references register_batch_record
);
