-- Entries of the audit trail that were removed after their time. The seals stay, and prove what came before and after.
-- Owner: uk.s2s.service.audit.
create table audit_removal (
    through    bigint      primary key,   -- number of the last seal whose entries are gone, as are those of all before
    entries    bigint      not null,      -- how many went by this removal
    removed_at timestamptz not null,
    signature  bytea       not null       -- HMAC-SHA-256 of the rest, with a key outside the database
);

-- As before; retention alone removes entries, and says so first. It keeps nobody off who has all rights on the database:
-- the seals and the signed removals are for those.
create or replace function audit_is_append_only() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and tg_table_name like 'audit\_entry%' and current_setting('s2s.audit_removal', true) = 'on' then
        return old;
    end if;
    raise exception 'The audit trail is append-only: % on % is not possible', tg_op, tg_table_name;
end $$;

create trigger append_only before update or delete on audit_removal for each row execute function audit_is_append_only();
create trigger no_truncate before truncate on audit_removal for each statement execute function audit_is_append_only();
