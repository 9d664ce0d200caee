-- By which key the register's numbers are made, so that no other ever is used; and a way to those without a hash of their details.
-- Owner: uk.s2s.register.
create table register_key (
    only_one    boolean not null primary key default true check (only_one),
    check_value bytea   not null                     -- a hash of the key
);

create index learner_without_demographics on learner (id) where demographics is null;
