-- When the records of a batch were deleted after their time; the batch stays, without what was sent. Owner: uk.s2s.register.
alter table register_batch add column forgotten_at timestamptz;
create index register_batch_kept on register_batch (finished_at) where forgotten_at is null and state <> 'WAITING';
create index register_batch_record_learner on register_batch_record (learner) where learner is not null;
