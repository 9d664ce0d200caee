-- The directory of schools and local authorities. Owner: uk.s2s.service.schools.

-- Nearest words to a misspelt one. PostgreSQL lets the owner of a database create it.
create extension if not exists pg_trgm;

create table local_authority (
    code char(3) primary key,
    name text not null
);

-- One row an establishment of the register. A number may have passed from one establishment to the next: of a converted
-- school both are here, the closed one and the academy.
create table establishment (
    urn             int primary key,
    number          char(7),                -- LA + establishment; null where the register gives none
    name            text not null,
    type            text not null,
    phase           text not null,
    status          smallint not null check (status between 1 and 4), -- as the register numbers them, see SchoolStatus
    opened          date,
    closed          date,
    street          text not null default '',
    locality        text not null default '',
    address3        text not null default '',
    town            text not null default '',
    county          text not null default '',
    postcode        text not null default '',
    website         text not null default '',
    la_name         text not null default '',
    previous_number char(7),                -- before a reorganisation, as the register tells it
    name_words      text not null,          -- as SearchWords makes them, for finding
    found_by        tsvector not null,      -- name (A), place (B), LA (C)
    is_open         boolean not null generated always as (status in (1, 3)) stored
);
create index establishment_number on establishment (number);
create index establishment_postcode on establishment (postcode text_pattern_ops);
create index establishment_previous on establishment (previous_number) where previous_number is not null;
create index establishment_found_by on establishment using gin (found_by) with (gin_pending_list_limit = 32768);

-- Numbers that an establishment had before; kept when an import shows a new one.
create table former_number (
    number char(7) not null,
    urn    int     not null,
    primary key (number, urn)
);

-- Who took over from whom. Either may be an establishment that the directory knows by name only.
create table succession (
    predecessor      int  not null,
    successor        int  not null,
    kind             text not null,         -- the register's word, without "Predecessor" or "Successor"
    since            date,
    predecessor_name text,
    successor_name   text,
    primary key (predecessor, successor)
);
create index succession_successor on succession (successor);

-- Each word by which an open establishment is found, to put misspelt ones right.
create table directory_word (
    word text primary key,
    uses int  not null
);
create index directory_word_prefix on directory_word (word text_pattern_ops);
create index directory_word_near on directory_word using gin (word gin_trgm_ops);
