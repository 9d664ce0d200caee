package uk.s2s.service.accounts;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Who an account's id stands for, for other features' pages. */
@Service
public class AccountNames {

    private record Named(UUID id, String name) {}

    private final JdbcClient sql;

    AccountNames(JdbcClient sql) {
        this.sql = sql;
    }

    /** The account of this e-mail address, in capitals or not; empty when there is none. */
    public Optional<UUID> idOf(String email) {
        return sql.sql("select id from account where lower(email) = lower(?)")
                .param(email.strip())
                .query(UUID.class)
                .optional();
    }

    public Optional<String> emailOf(UUID id) {
        return sql.sql("select email from account where id = ?")
                .param(id)
                .query(String.class)
                .optional();
    }

    /** Such as "Dana Okafor (office@drake.example)"; ids that are unknown are left out. */
    public Map<UUID, String> namesOf(Collection<UUID> ids) {
        return sql
                .sql("select id, name || ' (' || email || ')' as name from account where id = any(?::uuid[])")
                .params((Object) ids.stream().map(UUID::toString).toArray(String[]::new))
                .query((row, index) -> new Named(row.getObject("id", UUID.class), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Named::id, Named::name));
    }
}
