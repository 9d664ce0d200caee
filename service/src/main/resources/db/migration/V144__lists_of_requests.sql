-- Lists of requests are read in this order, however long they are. Owner: uk.s2s.service.requests.
create index request_order on request ((state <> 'OPEN'), due_on, id);

-- Areas are asked for by ranges of whole numbers, which the directory may have moved from one authority to another.
drop index request_area;
drop index request_area_asked;

-- A UPN that was mistyped into another pupil's does not keep that pupil from being asked for.
drop index request_upn;
create index request_upn on request (upn_hash) where upn_hash is not null;
