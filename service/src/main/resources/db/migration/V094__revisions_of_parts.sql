-- How often the results of a part's job are known to have changed: an answer that was asked for before the last change is not
-- kept. And how often in a row this part, and not the whole Learning Records Service, could not be handed in.
-- Owner: uk.s2s.service.uln.
alter table uln_part add column revision bigint not null default 0;
alter table uln_part add column faults int not null default 0;
