-- Tables that grow with traffic are partitioned by month of their id: ids are time-ordered UUIDs (version 7), which begin
-- with the milliseconds since 1970, so that a month is a range of ids.

create function first_id_at(moment timestamptz) returns uuid
language sql immutable strict parallel safe
as $$
    select (lpad(to_hex((extract(epoch from moment) * 1000)::bigint), 12, '0') || repeat('0', 20))::uuid
$$;

-- Makes the partitions of this month (UTC) and the given number of months after it, such as content_2026_11, where they
-- are missing, and gives their number. A row that came before its partition waits in the default partition and is moved.
-- Tables with generated columns or identities are not for this function.
create function create_month_partitions(parent regclass, months_ahead integer) returns integer
language plpgsql
set lock_timeout = '10s'
as $$
declare
    this_month constant timestamp := date_trunc('month', now() at time zone 'UTC');
    schema name;
    table_name name;
    net regclass;
    key name;
    month timestamp;
    partition text;
    first uuid;
    next uuid;
    made integer := 0;
begin
    perform pg_advisory_xact_lock(hashtext('create_month_partitions'));
    select n.nspname, c.relname, nullif(p.partdefid, 0)::regclass, a.attname
      into strict schema, table_name, net, key
      from pg_partitioned_table p
      join pg_class c on c.oid = p.partrelid
      join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = p.partrelid and a.attnum = p.partattrs[0]
     where p.partrelid = parent;
    for ahead in 0..months_ahead loop
        month := this_month + make_interval(months => ahead);
        partition := format('%I.%I', schema, table_name || to_char(month, '_YYYY_MM'));
        continue when to_regclass(partition) is not null;
        first := first_id_at(month at time zone 'UTC');
        next := first_id_at((month + interval '1 month') at time zone 'UTC');
        execute format('create table %s (like %s including all)', partition, parent);
        if net is not null then
            execute format(
                'with early as (delete from %1$s where %2$I >= %3$L and %2$I < %4$L returning *)'
                ' insert into %5$s select * from early', net, key, first, next, partition);
        end if;
        execute format('alter table %s attach partition %s for values from (%L) to (%L)', parent, partition, first, next);
        made := made + 1;
    end loop;
    return made;
end
$$;

-- The same for every table of this schema that is partitioned by a UUID.
create function create_all_month_partitions(months_ahead integer) returns integer
language sql
as $$
    select coalesce(sum(create_month_partitions(p.partrelid, months_ahead)), 0)::integer
      from pg_partitioned_table p
      join pg_class c on c.oid = p.partrelid
      join pg_attribute a on a.attrelid = p.partrelid and a.attnum = p.partattrs[0]
     where p.partstrat = 'r' and p.partnatts = 1 and a.atttypid = 'uuid'::regtype
       and c.relnamespace = current_schema()::regnamespace and not c.relispartition
$$;
