-- Whom a search of lost pupils showed is found by the pupil. Owner: uk.s2s.service.lostpupils.
alter table lost_pupil_search add column person text not null default '';           -- name at that time
alter table lost_pupil_search add column crowded boolean not null default false;    -- more share what was said than could be compared
create index lost_pupil_search_hits on lost_pupil_search using gin (hits);

-- QUESTIONS, told once an hour, or PUPILS, told once a day.
alter table lost_pupil_alarm add column what text not null default 'QUESTIONS';
alter table lost_pupil_alarm drop constraint lost_pupil_alarm_pkey, add primary key (account, what, at);
