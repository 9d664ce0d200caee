-- Files for ULNs whose content was removed when its time was over, and whose pupils are in them, so that a legal hold finds
-- them. Owner: uk.s2s.service.uln.
alter table uln_file
    add column pupil_hashes        bigint[] not null default '{}',   -- keyed hashes of the UPNs, by position
    add column content_removed_at  timestamptz,
    add column content_removed_why text;                             -- the policy in a sentence

update uln_file set pupil_hashes = coalesce(
    (select pupils from audit_entry where transfer = uln_file.id and action = 'UlnFileReceived' limit 1), '{}');
alter table uln_file alter column pupil_hashes drop default;
