package uk.s2s.service.schools.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of imports, and what they have brought. */
@Component
class ImportRecords {

    private final JdbcClient sql;

    ImportRecords(JdbcClient sql) {
        this.sql = sql;
    }

    void add(DirectoryImport received) {
        sql.sql("""
                insert into directory_import (id, kind, file_name, sha256, rows, left_out, problems, received_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        received.id(),
                        received.kind().name(),
                        received.fileName(),
                        received.sha256(),
                        received.rows(),
                        received.leftOut(),
                        received.problems().toArray(String[]::new),
                        received.receivedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<DirectoryImport> find(UUID id) {
        return sql.sql("select * from directory_import where id = ?")
                .param(id)
                .query(ImportRecords::row)
                .optional();
    }

    /** Those that wait, and the last ones applied. */
    List<DirectoryImport> newest() {
        return sql.sql("select * from directory_import order by applied_at desc nulls first, received_at desc limit 10")
                .query(ImportRecords::row)
                .list();
    }

    void applied(UUID id, Instant at, String summary) {
        sql.sql("update directory_import set applied_at = ?, summary = ? where id = ?")
                .params(at.atOffset(ZoneOffset.UTC), summary, id)
                .update();
        forgetRows(id);
    }

    void giveUp(UUID id) {
        sql.sql("delete from directory_import where id = ? and applied_at is null")
                .param(id)
                .update();
        forgetRows(id);
    }

    void giveUpOlderThan(Instant when) {
        sql.sql("select id from directory_import where applied_at is null and received_at < ?")
                .param(when.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list()
                .forEach(this::giveUp);
    }

    private void forgetRows(UUID id) {
        sql.sql("delete from incoming_establishment where import = ?").param(id).update();
        sql.sql("delete from incoming_link where import = ?").param(id).update();
    }

    /** Whether what the file has brought is still there: a crash of the database empties it. */
    boolean hasRows(UUID id) {
        return sql.sql("""
                        select exists (select from incoming_establishment where import = :import)
                            or exists (select from incoming_link where import = :import)
                        """).param("import", id).query(Boolean.class).single();
    }

    private static DirectoryImport row(ResultSet row, int index) throws SQLException {
        Timestamp applied = row.getTimestamp("applied_at");
        return new DirectoryImport(
                row.getObject("id", UUID.class),
                DirectoryImport.Kind.valueOf(row.getString("kind")),
                row.getString("file_name"),
                row.getString("sha256"),
                row.getLong("rows"),
                row.getLong("left_out"),
                List.of((String[]) row.getArray("problems").getArray()),
                row.getTimestamp("received_at").toInstant(),
                applied == null ? null : applied.toInstant(),
                row.getString("summary"));
    }
}
