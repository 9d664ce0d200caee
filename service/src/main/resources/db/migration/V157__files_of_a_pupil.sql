-- By whom files are found for subject access. Owner of the first: uk.s2s.service.transfers; of the second: uk.s2s.service.uln.

-- Indexes the pupils of months that are over, as the audit trail does. An index kept with each upload, and with each step of a file
-- after it, would cost more than reading through the month that is still written to.
create function transfer_index_closed_months(now timestamptz) returns void language plpgsql as $$
declare
    name text;
begin
    for name in
        select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid
         where i.inhparent = 'transfer'::regclass
           and c.relname ~ '^transfer_\d{4}_\d\d$'
           and c.relname < 'transfer_' || to_char((now - interval '1 day') at time zone 'UTC', 'YYYY_MM')
    loop
        execute format('create index if not exists %I on %I using gin (pupil_hashes)', name || '_pupils', name);
    end loop;
end $$;

-- These are few, and change little.
create index uln_file_pupils on uln_file using gin (pupil_hashes);
