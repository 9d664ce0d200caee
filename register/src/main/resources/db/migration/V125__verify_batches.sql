-- Batches of learners whose ULNs are to be verified, as they were sent: the answer is made when it is asked for, since verifying
-- changes nothing. Owner: uk.s2s.register.
create table register_verify_batch (
    job          bigint generated always as identity primary key,
    organisation text        not null,
    person       text        not null,
    submitted_at timestamptz not null
);
create index register_verify_batch_submitted on register_verify_batch (submitted_at);

create table register_verify_record (
    job            bigint not null references register_verify_batch on delete cascade,
    position       int    not null,                  -- 1 for the first
    uln            text   not null,
    mis_identifier text   not null,
    details        text[] not null,                  -- NAME=text
    primary key (job, position)
);
