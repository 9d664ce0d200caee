-- Who settles, for an organisation, what the Learning Records Service left open. Owner: uk.s2s.service.accounts.
alter table membership add column lrs_role boolean not null default false;
