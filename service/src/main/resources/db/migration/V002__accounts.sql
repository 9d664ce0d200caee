-- Who may sign in, and as whom. Owner: uk.s2s.service.accounts.
create table account (
    id              uuid primary key default uuidv7(),
    email           text not null,
    name            text not null,
    password_hash   text not null,
    failed_sign_ins int  not null default 0,
    locked_until    timestamptz,
    disabled        boolean not null default false,
    created_at      timestamptz not null
);
create unique index account_email on account (lower(email));

-- An account works as one organisation at a time. SERVICE stands for the administration of the service itself.
create table membership (
    account_id   uuid    not null references account,
    organisation char(7) not null,
    primary key (account_id, organisation)
);
create index membership_organisation on membership (organisation);

-- Sessions, as Spring Session defines them.
create table spring_session (
    primary_id            char(36) not null primary key,
    session_id            char(36) not null,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);
create unique index spring_session_ix1 on spring_session (session_id);
create index spring_session_ix2 on spring_session (expiry_time);
create index spring_session_ix3 on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id char(36)     not null references spring_session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);
