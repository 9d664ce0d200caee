-- Contents are compressed before they are encrypted; those stored before this was so are not.
alter table content add column compressed boolean not null default false;
