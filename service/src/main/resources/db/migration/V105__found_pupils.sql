-- Lost pupils who are found because an ordinary file carries them. Owner: uk.s2s.service.lostpupils.found.
alter table lost_pupil add column found_at char(7);     -- the school that the pupil came to with a file of its own

-- Files that arrived and have not been looked through for lost pupils.
create table lost_pupil_arrival (
    transfer_id uuid        primary key,
    arrived_at  timestamptz not null,
    due_at      timestamptz not null,   -- later with each attempt, so that a file that fails keeps no other waiting
    attempts    int         not null default 0
);
create index lost_pupil_arrival_due on lost_pupil_arrival (due_at);

-- Each time that a lost pupil was recognised in a file; what e-mails about it go by.
create table lost_pupil_sighting (
    id          uuid        primary key,
    lost        uuid        not null,   -- transfer that was held
    arrival     uuid        not null,   -- transfer that carried the pupil
    recognised  text        not null,   -- UPN or DETAILS
    seen_at     timestamptz not null,
    ended_at    timestamptz             -- when that file was rejected or withdrawn, so that the pupil was lost again
);
create index lost_pupil_sighting_arrival on lost_pupil_sighting (arrival) where ended_at is null;
