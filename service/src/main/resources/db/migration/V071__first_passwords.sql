-- Whether somebody else chose the password, so that its user has to choose another at the next sign-in.
alter table account add column password_is_first boolean not null default false;
