-- Content that was removed when its time was over; the record stays. Owner: uk.s2s.service.transfers.
alter table transfer
    add column content_removed_at  timestamptz,
    add column content_removed_why text;   -- the policy in a sentence, for both sides
create index transfer_kept on transfer (state, changed_at) where content_removed_at is null;
