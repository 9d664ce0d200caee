-- When administrators were told that something is asked for more often than anybody has to. Owner: uk.s2s.service.limits.
create table alarm (
    what text        not null,
    who  text        not null,
    at   timestamptz not null,
    primary key (what, who, at)
);

-- What is counted of a day.
create index request_asked_at on request (asker, asked_at);
create index request_asked_by on request (asked_by, asked_at);
