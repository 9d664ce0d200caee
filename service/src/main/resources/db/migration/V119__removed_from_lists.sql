-- When the sender or the receiver took a file off its lists; the record stays. Owner: uk.s2s.service.transfers.
alter table transfer add column sender_removed_at timestamptz;
alter table transfer add column receiver_removed_at timestamptz;
