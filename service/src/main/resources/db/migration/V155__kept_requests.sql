-- When the pupil of a request, and what was written about them, was removed after its time; and by whom requests are found for legal holds
-- and subject access. Owner: uk.s2s.service.requests.
alter table request add column pupil_removed_at timestamptz;
create index request_kept on request (changed_at) where pupil_removed_at is null;
create index request_of_pupil on request (pupil_hash);
