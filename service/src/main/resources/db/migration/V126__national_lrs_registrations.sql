-- An organisation asks our own register as one, and the national Learning Records Service as another: neither takes the other's
-- place, and a password is never sent to the service that it is not for. Owner: uk.s2s.service.uln.
alter table lrs_registration add column national boolean not null default false;
alter table lrs_registration drop constraint lrs_registration_pkey;
alter table lrs_registration add primary key (organisation, national);
