package uk.s2s.service.audit;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/** Writes entries: one insert each, in the transaction of what they tell. */
@Component
class AuditTrail {

    private static final String INSERT = """
            insert into audit_entry (at, action, account, organisation, transfer, about, pupils, details)
            values (?, ?, ?, ?, ?, ?, ?, ?::jsonb)
            """;

    private final JdbcTemplate sql;
    private final JsonMapper json;

    AuditTrail(JdbcTemplate sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** @throws IllegalStateException outside a transaction, where the deed could be kept and its entry be lost */
    void write(AuditEntry entry) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(entry.action() + " was published outside a transaction");
        }
        sql.update(INSERT, statement -> fill(statement, entry));
    }

    private void fill(PreparedStatement statement, AuditEntry entry) throws SQLException {
        statement.setObject(1, entry.at().atOffset(ZoneOffset.UTC));
        statement.setString(2, entry.action());
        setUuid(statement, 3, entry.account());
        statement.setString(4, entry.organisation());
        setUuid(statement, 5, entry.transfer());
        setUuid(statement, 6, entry.about());
        statement.setObject(
                7, entry.pupils().stream().mapToLong(Long::longValue).toArray());
        statement.setString(8, asJson(entry.details()));
    }

    private static void setUuid(PreparedStatement statement, int index, @Nullable UUID id) throws SQLException {
        if (id == null) {
            statement.setNull(index, Types.OTHER);
        } else {
            statement.setObject(index, id);
        }
    }

    private String asJson(Map<String, Object> details) {
        return details.isEmpty() ? "{}" : json.writeValueAsString(details);
    }
}
