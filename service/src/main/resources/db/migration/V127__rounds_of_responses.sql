-- How often the results of a part were kept in place of earlier ones: each time its response file gets a new name, and each is told
-- once by e-mail. Owner: uk.s2s.service.uln.
alter table uln_part add column rounds int not null default 0;

create table uln_round (
    id      uuid        primary key,
    file_id uuid        not null references uln_file,
    part    int         not null,
    at      timestamptz not null
);
create index uln_round_file on uln_round (file_id);
