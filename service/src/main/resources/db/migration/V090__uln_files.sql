-- Files for the ULN service, and what became of each part. Owner: uk.s2s.service.uln.
-- Ids are UUIDv7 and those of the content in the vault.
create table uln_file (
    id           uuid        primary key,
    reference    text        not null unique,
    organisation char(7)     not null,
    file_name    text        not null,
    sha256       bytea       not null,
    size         bigint      not null,
    version      text        not null,
    records      int         not null,   -- all in the file
    under_13     int         not null,   -- of these left out, by the age on the day of upload
    uploaded_by  uuid        not null,
    uploaded_at  timestamptz not null,
    repeat_of    uuid        references uln_file
);

create index uln_file_organisation on uln_file (organisation, id);
create index uln_file_digest on uln_file (organisation, sha256);

-- One job of the Learning Records Service each. The row is the work: whoever takes it on moves next_attempt ahead, so that
-- no other does the same while it is at it, and anyone may when it never came back.
create table uln_part (
    file_id      uuid        not null references uln_file,
    number       int         not null,
    records      int         not null,
    created_at   timestamptz not null,
    state        text        not null,
    job          bigint,                 -- once handed in
    code         text,                   -- what the service answered last, such as WSRC0009
    problem      text,                   -- why it waits or was refused
    attempts     int         not null default 0,
    next_attempt timestamptz not null,
    changed_at   timestamptz not null,
    output       uuid,                   -- content in the vault: return code and ULN of each record
    ulns         int         not null default 0,
    exceptions   int         not null default 0,
    primary key (file_id, number)
);

create index uln_part_due on uln_part (next_attempt) where state in ('WAITING', 'SUBMITTED');
create index uln_part_job on uln_part (job);

-- Each wording of the terms that anybody has accepted, word for word, and who accepted it when.
create table uln_terms (
    sha256  bytea primary key,
    version text  not null,
    wording text  not null
);

create table uln_terms_acceptance (
    file_id      uuid        primary key references uln_file,
    terms        bytea       not null references uln_terms,
    account      uuid        not null,
    organisation char(7)     not null,
    at           timestamptz not null
);
