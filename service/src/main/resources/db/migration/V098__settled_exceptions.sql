-- Who settled which exception, and how; the register keeps what came of it. Owner: uk.s2s.service.desk.
create table settled_exception (
    organisation char(7)     not null,
    job          bigint      not null,
    position     int         not null,
    how          text        not null,
    account      uuid        not null,
    at           timestamptz not null,
    primary key (organisation, job, position)
);
create index settled_exception_at on settled_exception (organisation, at);
