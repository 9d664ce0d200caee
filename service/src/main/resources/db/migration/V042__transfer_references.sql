-- References are unique: a primary key of their own, since an index over months could not be. Drawn by the service, they say
-- nothing of the transfer's id.
drop index transfer_reference;

create table transfer_reference (
    reference   text not null primary key,
    transfer_id uuid not null
);

insert into transfer_reference (reference, transfer_id)
select reference, id from transfer order by id
on conflict do nothing;
