-- Terms as local authorities have given them, whole academic years at a time. Owner: uk.s2s.service.calendar.
create table term (
    la        char(3) not null,
    name      text    not null,
    first_day date    not null,
    last_day  date    not null check (last_day >= first_day),
    primary key (la, first_day)
);
