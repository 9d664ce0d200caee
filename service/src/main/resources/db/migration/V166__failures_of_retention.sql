-- What could not be removed. Owner: uk.s2s.service.retention.
alter table retention_run add column failed bigint not null default 0;
