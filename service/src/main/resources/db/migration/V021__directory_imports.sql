-- Imports of the register of establishments. Owner: uk.s2s.service.schools.directory.

-- What an import brings, until it is applied or given up. Unlogged: after a crash the file is uploaded again.
create unlogged table incoming_establishment (
    import          uuid     not null,
    urn             int      not null,
    number          char(7),
    name            text     not null,
    type            text     not null,
    phase           text     not null,
    status          smallint not null,
    opened          date,
    closed          date,
    street          text     not null,
    locality        text     not null,
    address3        text     not null,
    town            text     not null,
    county          text     not null,
    postcode        text     not null,
    website         text     not null,
    la_name         text     not null,
    previous_number char(7),
    name_words      text     not null,
    found_by        tsvector not null,
    is_open         boolean  not null generated always as (status in (1, 3)) stored
);
create index incoming_establishment_import on incoming_establishment (import);

create unlogged table incoming_link (
    import           uuid not null,
    predecessor      int  not null,
    successor        int  not null,
    kind             text not null,
    since            date,
    predecessor_name text,
    successor_name   text
);
create index incoming_link_import on incoming_link (import);

create table directory_import (
    id           uuid primary key,
    kind         text        not null check (kind in ('ESTABLISHMENTS', 'LINKS')),
    file_name    text        not null,
    sha256       char(64)    not null,
    rows         bigint      not null,
    left_out     bigint      not null,
    problems     text[]      not null,
    received_at  timestamptz not null,
    applied_at   timestamptz,
    summary      text
);
