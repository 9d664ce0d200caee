-- By which file the pupil of a lost pupil's file was found last: the lost one is needed again should that go back.
-- Owner: uk.s2s.service.transfers.
alter table transfer add column found_by uuid;

update transfer t set found_by = s.arrival
  from lost_pupil_sighting s where s.lost = t.id and s.ended_at is null and t.state = 'FOUND';
