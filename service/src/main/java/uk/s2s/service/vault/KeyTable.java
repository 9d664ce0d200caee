package uk.s2s.service.vault;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of vault_key: which keys this database has been used with. */
record KeyTable(JdbcClient jdbc) {

    private static final String CONTENT = "content";
    private static final String IDENTIFIER = "identifier";

    /** @param since when it began to encrypt what came */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record ContentKey(long id, byte[] check, boolean retired, Instant since) {}

    /** The oldest first. */
    List<ContentKey> contentKeys() {
        return jdbc.sql(
                        "select id, check_value, retired is not null, created from vault_key where kind = ? order by created")
                .param(CONTENT)
                .query((row, number) -> new ContentKey(
                        row.getLong(1),
                        row.getBytes(2),
                        row.getBoolean(3),
                        row.getTimestamp(4).toInstant()))
                .list();
    }

    List<byte[]> identifierChecks() {
        return jdbc.sql("select check_value from vault_key where kind = ?")
                .param(IDENTIFIER)
                .query((row, number) -> row.getBytes(1))
                .list();
    }

    /** Lists the identifiers' key for a database that has none; false if it has one. */
    boolean claim(Keys keys) {
        return insert(IDENTIFIER, 0, keys.identifierCheck());
    }

    /** Lists the primary key if it is not yet. Never brings back a retired one. */
    void list(Keys keys) {
        insert(CONTENT, keys.primary(), keys.contentCheck());
    }

    private boolean insert(String kind, long id, byte[] check) {
        return jdbc.sql("insert into vault_key (kind, id, check_value) values (?, ?, ?) on conflict do nothing")
                        .params(kind, id, check)
                        .update()
                == 1;
    }

    /** Gives the number of keys that were in use till now. */
    int retireAllBut(Set<Long> kept) {
        return jdbc.sql(
                        "update vault_key set retired = now() where kind = :kind and id not in (:kept) and retired is null")
                .param("kind", CONTENT)
                .param("kept", kept)
                .update();
    }
}
