-- Seals that are signed and say what is settled; months that are made although entries of theirs came first.

-- The transaction has its number before it draws an id. So whoever drew a lower id than one that can be seen has a lower
-- number than the next to be given out, and when all those transactions have ended, no such id can appear any more.
alter table audit_entry alter column id
    set default case when pg_current_xact_id() is not null then nextval('audit_entry_id') end;

-- Seals made so far are not signed. The service seals everything anew; heads noted until now are of no more use.
alter table audit_seal disable trigger no_truncate;
truncate audit_seal;
alter table audit_seal enable trigger no_truncate;
alter table audit_seal
    add column settled          bigint not null,    -- up to this id every entry that can ever come is in this seal or an earlier one
    add column next_transaction bigint not null,    -- all that the seal could see have lower numbers than this
    add column signature        bytea  not null;    -- HMAC-SHA-256 of all the rest, with a key outside the database
create index audit_seal_highest on audit_seal (highest);

-- As before; entries that came before their month's partition, and wait in audit_entry_other, are moved into it.
create or replace function audit_make_months(since timestamptz, months int) returns void language plpgsql
set lock_timeout = '10s' as $$
declare
    month timestamp;
    first timestamptz;
    next  timestamptz;
    name  text;
begin
    perform pg_advisory_xact_lock(hashtext('audit_make_months'));
    for ahead in 0 .. months - 1 loop
        month := date_trunc('month', since at time zone 'UTC') + make_interval(months => ahead);
        name := 'audit_entry_' || to_char(month, 'YYYY_MM');
        continue when to_regclass(name) is not null;
        first := month at time zone 'UTC';
        next := (month + interval '1 month') at time zone 'UTC';
        execute format('create table %I (like audit_entry including all)', name);
        alter table audit_entry_other disable trigger append_only;
        execute format('with early as (delete from audit_entry_other where at >= %L and at < %L returning *) '
                       'insert into %I select * from early', first, next, name);
        alter table audit_entry_other enable trigger append_only;
        execute format('alter table audit_entry attach partition %I for values from (%L) to (%L)', name, first, next);
        execute format('create trigger no_truncate before truncate on %I '
                       'for each statement execute function audit_is_append_only()', name);
    end loop;
end $$;
