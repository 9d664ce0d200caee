-- What reports on lost pupils count; owner: uk.s2s.service.lostpupils.reports.
alter table lost_pupil add column age smallint;         -- in whole years, when the file was held; null where no date of birth is known
create index lost_pupil_reports on lost_pupil (school collate "C", standing) include (age, held_at, changed_at);
