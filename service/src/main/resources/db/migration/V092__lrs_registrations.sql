-- As whom an organisation asks the Learning Records Service. The password is content of the vault.
-- Owner: uk.s2s.service.uln.
create table lrs_registration (
    organisation     char(7)     primary key,
    organisation_ref text        not null,   -- empty where the UKPRN says who it is
    ukprn            text        not null,
    password         uuid        not null,
    changed_at       timestamptz not null
);
