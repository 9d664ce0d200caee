-- Who is reminded of files that nobody collects. Owner: uk.s2s.service.chasing.
-- One row for each file that has arrived, until it is looked at and found collected or its reminders have ended: what is
-- due is found without a look at the files that are not.
create table chase (
    transfer_id uuid        primary key,
    arrived_at  timestamptz not null,
    reminded    int         not null default 0,
    due_at      timestamptz not null
);
create index chase_due on chase (due_at);

-- Each reminder that there was. The key makes a second one of the same kind impossible; it stays as long as the file's record.
create table reminder (
    id           uuid        primary key,
    transfer_id  uuid        not null,
    number       int         not null,   -- from 1: to the receiver; 0: a local authority was told
    organisation char(7)     not null,   -- who was reminded or told
    reminded_at  timestamptz not null,
    unique (transfer_id, number, organisation)
);

insert into chase (transfer_id, arrived_at, due_at)
select id, uploaded_at, uploaded_at + interval '2 days' from transfer where state in ('AWAITING_COLLECTION', 'ACCEPTED');
