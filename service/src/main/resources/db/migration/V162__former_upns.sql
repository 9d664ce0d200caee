-- A legal hold on the former UPN that a lost pupil's file names keeps the file too. Owner: uk.s2s.service.transfers.
alter table transfer add column former_hashes bigint[] not null default '{}';     -- keyed

with recursive later as (
    select transfer_id as id, array[former_upn] as hashes from lost_pupil where former_upn is not null
    union all
    select n.id, later.hashes from transfer n join later on n.sent_on_from = later.id)
update transfer t set former_hashes = later.hashes from later where t.id = later.id;
