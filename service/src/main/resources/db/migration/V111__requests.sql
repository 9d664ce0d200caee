-- Requests for a pupil's file. Owner: uk.s2s.service.requests. The pupil is kept encrypted in content, under the request's id;
-- what a school wrote freely under an id of its own.
create table request (
    id         uuid        not null primary key,
    reference  text        not null unique,
    asker      char(7)     not null,
    asked      char(7)     not null,
    state      text        not null,
    pupil_hash bigint      not null,   -- keyed hash of names and date of birth: nobody asks twice for one pupil
    upn_hash   bigint,
    left_on    date,
    starts_on  date        not null,
    due_on     date        not null,
    asked_by   uuid        not null,
    asked_at   timestamptz not null,
    changed_at timestamptz not null,
    transfer   uuid,                   -- the file that answered it
    why_not    text,
    gone_to    char(7),
    words      uuid,
    round      int         not null default 0,
    next_at    timestamptz             -- when somebody is to be reminded; null: never again
);

create unique index request_pupil on request (asker, asked, pupil_hash) where state = 'OPEN';
create unique index request_upn on request (asker, asked, upn_hash) where state = 'OPEN' and upn_hash is not null;
create index request_asked on request (asked, state, due_on);
create index request_asker on request (asker, state, due_on);
create index request_area on request (left(asker, 3), state);
create index request_area_asked on request (left(asked, 3), state);
create index request_due on request (next_at) where state = 'OPEN';
create index request_transfer on request (transfer) where transfer is not null;

-- Who was told what; the key makes telling twice impossible, whatever nodes there are.
create table request_told (
    id           uuid        not null primary key,
    request      uuid        not null references request,
    round        int         not null,
    kind         text        not null,
    step         int         not null,   -- of reminders: school days after the due day
    organisation char(7)     not null,
    told_at      timestamptz not null,
    unique (request, round, kind, step, organisation)
);
