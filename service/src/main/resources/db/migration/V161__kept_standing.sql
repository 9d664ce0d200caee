-- What became of a lost pupil is still told, and counted, when the file's content is gone. Owner: uk.s2s.service.lostpupils.
alter table lost_pupil add column content_removed_at timestamptz;

update lost_pupil set content_removed_at = changed_at where standing = 'REMOVED';

update lost_pupil p set standing = t.state, changed_at = t.changed_at
  from transfer t where t.id = p.transfer_id and p.standing = 'REMOVED' and t.state in ('PASSED_ON', 'FOUND', 'WITHDRAWN');
