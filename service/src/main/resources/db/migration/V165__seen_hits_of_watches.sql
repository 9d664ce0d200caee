-- Whether somebody of the watch's authority has had the hit on a page. Those from before were told by e-mail only and count as seen.
-- Owner: uk.s2s.service.lostpupils.watches.
alter table lost_pupil_watch_hit add column seen boolean not null default true;
alter table lost_pupil_watch_hit alter column seen set default false;
create index lost_pupil_watch_hit_unseen on lost_pupil_watch_hit (watch) where not seen;
