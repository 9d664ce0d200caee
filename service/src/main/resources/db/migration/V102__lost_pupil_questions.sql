-- When an account asked more about lost pupils than anybody has to; administrators are told once an hour.
-- Owner: uk.s2s.service.lostpupils.
create table lost_pupil_alarm (
    account uuid        not null,
    at      timestamptz not null,
    primary key (account, at)
);

-- What was searched for is forgotten after a day; that it was, and why, stays.
alter table lost_pupil_search add column forgotten boolean not null default false;
create index lost_pupil_search_to_forget on lost_pupil_search (at) where not forgotten;
