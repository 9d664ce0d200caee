-- One-time links by which a school without an account is handed a lost pupil's file. Owner: uk.s2s.service.lostpupils.pickup.
alter table lost_pupil add column handed_to text;       -- such a school, as the local authority wrote it

create table lost_pupil_pick_up (
    id           uuid        primary key,
    lost         uuid        not null,   -- transfer that is held
    link_hash    text        not null unique, -- SHA-256 of what the link ends with
    code_hash    bigint      not null,   -- keyed: a code is short
    school       text        not null,
    organisation char(7)     not null,   -- local authority that made it
    person       text        not null,
    made_at      timestamptz not null,
    until        timestamptz not null,
    tries_left   int         not null,
    fetched_at   timestamptz,
    fetched_from text,                   -- network address without its end
    cancelled_at timestamptz
);
create index lost_pupil_pick_up_lost on lost_pupil_pick_up (lost, made_at);
