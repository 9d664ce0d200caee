-- A large file that cannot be checked is tried again, later each time, and keeps no other waiting.
alter table transfer add column check_attempts int not null default 0;
alter table transfer add column next_check_at timestamptz;   -- null: not tried yet
