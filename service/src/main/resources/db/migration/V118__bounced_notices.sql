-- An address to which e-mails come back: since when, when the last one did, and why; null while it works.
alter table notice_address add column failing_since timestamptz;
alter table notice_address add column failed_at timestamptz;
alter table notice_address add column failing_reason text;

-- Notices that came back are problems too.
drop index notice_problem;
create index notice_problem on notice (state, changed_at) where state in ('NOT_SENT', 'FAILED', 'UNCONFIRMED', 'BOUNCED');
