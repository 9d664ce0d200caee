-- Files that were sent on with the same bytes: a lost pupil's to the new school, one for a closed school to its successor.
alter table transfer add column via char(7);            -- the local authority that passed it on
alter table transfer add column sent_on_from uuid;      -- the transfer that it was before
