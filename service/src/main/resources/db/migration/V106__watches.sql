-- Searches that a local authority has kept going; what is searched for is in the vault under the watch's id, until it ends.
-- Owner: uk.s2s.service.lostpupils.watches.
create table lost_pupil_watch (
    id           uuid        primary key,
    search       uuid        not null unique,   -- that it was made of
    account      uuid        not null,
    person       text        not null,
    organisation char(7)     not null,
    reason       text        not null,
    words        text        not null,
    began_at     timestamptz not null,
    until        timestamptz not null,
    ended_at     timestamptz
);
create index lost_pupil_watch_organisation on lost_pupil_watch (organisation, began_at);
create index lost_pupil_watch_until on lost_pupil_watch (until) where ended_at is null;

-- Lost pupils whom a watch has found; each is told once.
create table lost_pupil_watch_hit (
    id    uuid        not null unique,          -- by which the e-mail goes
    watch uuid        not null references lost_pupil_watch,
    lost  uuid        not null,                 -- transfer that is held
    why   text        not null,
    at    timestamptz not null,
    primary key (watch, lost)
);

-- Files that are held and have not been compared with the watches.
create table lost_pupil_unwatched (
    lost     uuid        primary key,
    due_at   timestamptz not null,
    attempts int         not null default 0
);
create index lost_pupil_unwatched_due on lost_pupil_unwatched (due_at);
