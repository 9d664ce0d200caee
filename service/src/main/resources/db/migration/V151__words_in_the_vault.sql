-- What somebody typed freely as a reason is in the vault, encrypted; null where nothing was typed. Owner: uk.s2s.service.lostpupils.
alter table lost_pupil_search drop column words, add column words uuid;
alter table lost_pupil_look drop column words, add column words uuid;
alter table lost_pupil_watch drop column words, add column words uuid;
