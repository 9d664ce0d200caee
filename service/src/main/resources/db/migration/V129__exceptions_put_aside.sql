-- Exceptions that somebody has put aside for a while, and why; and which records of batches are about one pupil, the later taking the
-- place of the earlier. Owner of the table: uk.s2s.service.desk; of the index: uk.s2s.register.
create table exception_put_aside (
    organisation char(7)     not null,
    job          bigint      not null,
    position     int         not null,
    reason       text        not null,   -- as typed; it may name a pupil
    account      uuid        not null,
    at           timestamptz not null,
    primary key (organisation, job, position)
);

create index register_batch_record_pupil on register_batch_record (mis_identifier) where mis_identifier <> '';
