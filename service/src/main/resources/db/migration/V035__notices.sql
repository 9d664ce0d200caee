-- E-mails to be sent, and what became of them. Owner: uk.s2s.service.notifications.
-- One row a notice: the key makes a second one for the same cause impossible. subject_id is the transfer's id, or a
-- time-ordered id of its own; a range of ids is a range of time and a month is a partition.
create table notice (
    subject_id   uuid        not null,
    kind         text        not null,
    organisation char(7)     not null,
    address      text,                    -- only where it is not the organisation's own
    secret       text,                    -- the code of an address to be verified; gone once sent
    state        text        not null,
    attempts     int         not null default 0,
    next_attempt timestamptz not null,
    problem      text,
    created_at   timestamptz not null,
    changed_at   timestamptz not null,
    primary key (subject_id, kind)
) partition by range (subject_id);

create index notice_due on notice (next_attempt) where state in ('WAITING', 'SENDING');
create index notice_problem on notice (state, changed_at) where state in ('NOT_SENT', 'FAILED', 'UNCONFIRMED');
create index notice_organisation on notice (organisation) where state = 'NOT_SENT';

create table notice_default partition of notice default;
select create_month_partitions('notice', 3);

-- Where e-mails go while no mail server is configured.
create table mailbox (
    id         bigint generated always as identity primary key,
    message_id text        not null unique,
    recipient  text        not null,
    subject    text        not null,
    body       text        not null,
    sent_at    timestamptz not null
);
