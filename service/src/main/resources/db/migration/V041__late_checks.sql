-- A received file either waits for its checks, being large, or for its sender to say where it goes.
alter table transfer add column asked boolean not null default false;
create index transfer_received on transfer (id) where state = 'RECEIVED';
