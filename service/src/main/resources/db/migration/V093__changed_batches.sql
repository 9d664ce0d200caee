-- A part whose job has changed since its results were fetched: they are fetched again. Owner: uk.s2s.service.uln.
alter table uln_part add column stale boolean not null default false;

create index uln_part_stale on uln_part (next_attempt) where stale;
