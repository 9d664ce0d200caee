-- Lost pupils: one row for each file that is held, one pupil each. What a pupil is found by is in the vault, encrypted.
-- Owner: uk.s2s.service.lostpupils.
create table lost_pupil (
    number        int generated always as identity primary key, -- by which the nodes' indexes know it
    transfer_id   uuid        not null unique,
    school        char(7)     not null,   -- that sent the file
    upn_hash      bigint,                 -- keyed hashes; null where the file names none
    former_upn    bigint,
    card          uuid        not null,   -- of the vault
    held_at       timestamptz not null,
    standing      text        not null,
    passed_on_by  char(7),                -- once the file was passed on: through which authority, and to whom
    passed_on_to  char(7),
    changed_at    timestamptz not null,
    change_number bigint      not null    -- visible in its order: whoever changes a row holds the lock below until the commit
);
create index lost_pupil_change_number on lost_pupil (change_number);
create index lost_pupil_upn on lost_pupil (upn_hash);
create index lost_pupil_former_upn on lost_pupil (former_upn);

create sequence lost_pupil_change;

create function next_lost_pupil_change() returns bigint
language plpgsql volatile
as $$
begin
    perform pg_advisory_xact_lock(hashtext('lost_pupil_change'));
    return nextval('lost_pupil_change');
end
$$;

-- A search of a local authority; what was searched for is in the vault under the search's id, for a day.
create table lost_pupil_search (
    id           uuid        primary key,
    account      uuid        not null,
    organisation char(7)     not null,
    reason       text        not null,
    words        text        not null,
    found        int         not null,   -- who fitted, more than were shown perhaps
    hits         int[]       not null,   -- who was shown, the likeliest first
    whys         text[]      not null,   -- why each was
    at           timestamptz not null
);
create index lost_pupil_search_account on lost_pupil_search (account, at);
create index lost_pupil_search_organisation on lost_pupil_search (organisation, at);

-- Who looked at a lost pupil's record, when and why.
create table lost_pupil_look (
    id           uuid        primary key,
    lost_pupil   int         not null references lost_pupil,
    what         text        not null,
    account      uuid        not null,
    person       text        not null,
    organisation char(7)     not null,
    reason       text        not null,
    words        text        not null,
    at           timestamptz not null
);
create index lost_pupil_look_pupil on lost_pupil_look (lost_pupil, at);
create index lost_pupil_look_account on lost_pupil_look (account, at);
create index lost_pupil_look_organisation on lost_pupil_look (organisation, at);
