-- Who did what, and the seals that prove it unchanged. Owner: uk.s2s.service.audit.
create sequence audit_entry_id;

create table audit_entry (
    id           bigint      not null default nextval('audit_entry_id'),   -- in the order of writing, with gaps
    at           timestamptz not null,
    action       text        not null,                                     -- the event's name, see docs/audit-events.md
    account      uuid,                                                     -- who did it; null: the service itself
    organisation text,                                                     -- as whom
    transfer     uuid,
    about        uuid,                                                     -- the account that it was done to, if another
    pupils       bigint[]    not null default '{}',                        -- keyed hashes of UPNs
    details      jsonb       not null default '{}',                        -- never a pupil's data
    primary key (id, at)
) partition by range (at);
create index audit_entry_transfer on audit_entry (transfer, id) where transfer is not null;
create index audit_entry_account on audit_entry (account, id);
create index audit_entry_organisation on audit_entry (organisation, id);
create index audit_entry_about on audit_entry (about, id) where about is not null;

create table audit_seal (
    number    bigint         primary key,    -- 1, 2, 3, … without a gap
    previous  bytea          not null,       -- hash of the seal before; 32 zero bytes in the first
    covered   int8multirange not null,       -- exactly the ids that it covers; a multirange, since ids commit out of order
    highest   bigint         not null,       -- highest id that this or an earlier seal covers
    entries   int            not null,
    hash      bytea          not null unique,
    sealed_at timestamptz    not null
);

create function audit_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'The audit trail is append-only: % on % is not possible', tg_op, tg_table_name;
end $$;
create trigger append_only before update or delete on audit_entry for each row execute function audit_is_append_only();
create trigger append_only before update or delete on audit_seal for each row execute function audit_is_append_only();
create trigger no_truncate before truncate on audit_entry for each statement execute function audit_is_append_only();
create trigger no_truncate before truncate on audit_seal for each statement execute function audit_is_append_only();

-- Catches what no month has been made for, so that an entry can always be written.
create table audit_entry_other partition of audit_entry default;
create trigger no_truncate before truncate on audit_entry_other for each statement execute function audit_is_append_only();

-- Makes the partitions of the month of a time and of those after it (UTC), each with the trigger that is not inherited.
create function audit_make_months(since timestamptz, months int) returns void language plpgsql as $$
declare
    first timestamp;
    name  text;
begin
    for month in 0 .. months - 1 loop
        first := date_trunc('month', since at time zone 'UTC') + make_interval(months => month);
        name := 'audit_entry_' || to_char(first, 'YYYY_MM');
        if to_regclass(name) is null then
            execute format('create table %I partition of audit_entry for values from (%L) to (%L)', name,
                           first at time zone 'UTC', (first + interval '1 month') at time zone 'UTC');
            execute format('create trigger no_truncate before truncate on %I '
                           'for each statement execute function audit_is_append_only()', name);
        end if;
    end loop;
end $$;
select audit_make_months(now(), 4);

-- Indexes the pupils of months that are over. An index kept with each insert would cost more than the entry itself; the
-- months still written to are read through instead.
create function audit_index_closed_months(now timestamptz) returns void language plpgsql as $$
declare
    name text;
begin
    for name in
        select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid
         where i.inhparent = 'audit_entry'::regclass
           and c.relname ~ '^audit_entry_\d{4}_\d\d$'
           and c.relname < 'audit_entry_' || to_char((now - interval '1 day') at time zone 'UTC', 'YYYY_MM')
    loop
        execute format('create index if not exists %I on %I using gin (pupils)', name || '_pupils', name);
    end loop;
end $$;
