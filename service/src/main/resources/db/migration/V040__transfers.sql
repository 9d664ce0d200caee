-- Files on their way from one school to the next. Owner: uk.s2s.service.transfers.
-- Ids are UUIDv7, so that a range of ids is a range of time and a month is a partition.
create table transfer (
    id           uuid        not null primary key,
    reference    text        not null,
    source       char(7)     not null,
    destination  char(7)     not null,   -- a number, XXXXXXX or MMMMMMM
    addressed_to char(7)     not null,   -- what the file name says; differs when sent to a successor instead
    file_name    text        not null,
    name         text        not null,   -- the file name in its proper form, for finding repeats
    sha256       bytea       not null,
    size         bigint      not null,
    version      text        not null,
    pupils       int         not null,
    pupil_hashes bigint[]    not null,   -- keyed hashes of the UPNs, by position
    state        text        not null,
    uploaded_by  uuid        not null,
    uploaded_at  timestamptz not null,
    changed_at   timestamptz not null
) partition by range (id);

create index transfer_reference on transfer (reference);
create index transfer_source on transfer (source, id);
create index transfer_destination on transfer (destination, state, id);
create index transfer_name on transfer (source, name);
create index transfer_digest on transfer (sha256);

-- What happened to a transfer, step by step: the history that both sides see.
create table transfer_step (
    transfer_id  uuid        not null,
    at           timestamptz not null,
    step         text        not null,
    account      uuid,
    person       text        not null,
    organisation char(7),
    note         text        not null
) partition by range (transfer_id);

create index transfer_step_transfer on transfer_step (transfer_id);

create table transfer_default partition of transfer default;
create table transfer_step_default partition of transfer_step default;
select create_month_partitions('transfer', 3), create_month_partitions('transfer_step', 3);
