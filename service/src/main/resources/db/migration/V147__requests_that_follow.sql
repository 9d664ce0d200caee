-- Requests follow a school that has closed to whoever took it over; whom they were from and to at first. Null: as they are now.
-- Owner: uk.s2s.service.requests.
alter table request
    add column first_asker char(7),
    add column first_asked char(7);
