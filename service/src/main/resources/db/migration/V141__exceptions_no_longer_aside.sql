-- A legal hold keeps the reason of an exception that is put aside no longer. Owner: uk.s2s.service.desk.
alter table exception_put_aside
    add column id         uuid not null default gen_random_uuid(),
    add column pupil_hash bigint,        -- keyed; null for those put aside before this was kept
    add column ended_at   timestamptz,   -- null while it is put aside
    drop constraint exception_put_aside_pkey,
    add primary key (id);
create unique index exception_put_aside_open on exception_put_aside (organisation, job, position) where ended_at is null;
