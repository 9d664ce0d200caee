-- What was uploaded, encrypted. The keys that everything hangs on are in a file outside the database; here is only what
-- tells whether that file is the right one. A content key that is retired, or not listed, encrypts nothing new.
create table vault_key (
    kind text not null check (kind in ('content', 'identifier')),
    id bigint not null,
    check_value bytea not null,
    created timestamptz not null default now(),
    retired timestamptz,
    primary key (kind, id)
);

-- One row per stored content: what it is, and its own key, encrypted with the content key named by kek_id.
create table content (
    id uuid primary key,
    size bigint not null check (size >= 0),
    sha256 bytea not null check (length(sha256) = 32),
    wrapped_key bytea not null,
    kek_id bigint not null,
    created timestamptz not null default now()
) partition by range (id);

create table content_default partition of content default;

-- The encrypted bytes, in order, at most 1 MiB a row. No foreign key: one class alone writes both tables, always in one
-- transaction, and decryption tells if a row is missing, changed or in another's place.
create table content_chunk (
    id uuid not null,
    number integer not null check (number >= 0),
    data bytea not null,
    primary key (id, number)
) partition by range (id);

-- Encrypted bytes do not compress: do not try.
alter table content_chunk alter column data set storage external;

create table content_chunk_default partition of content_chunk default;

select create_all_month_partitions(3);
