-- The directory of schools and local authorities. Owner: uk.s2s.service.schools.
create table organisation (
    number  char(7) primary key,          -- LA + establishment, or LA + LLLL
    name    text    not null,
    open    boolean not null
);
