-- Until when the mailbox of e-mails that came back has been read to its end; no row: never. Owner: uk.s2s.service.notifications.
create table bounce_reading (
    only_row boolean     primary key default true check (only_row),
    read_at  timestamptz not null
);
