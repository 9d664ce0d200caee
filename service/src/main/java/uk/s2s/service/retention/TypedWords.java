package uk.s2s.service.retention;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.s2s.service.vault.Vault;

/** What people typed freely, such as a reason, which may name a child: blanked after its time. The row, without it, stays. */
public final class TypedWords implements RetentionKind {

    private final RetentionPolicy policy;
    private final Rows rows;
    private final JdbcClient sql;
    private final @Nullable Vault vault;

    public TypedWords(RetentionPolicy policy, Rows rows, JdbcClient sql) {
        this(policy, rows, sql, null);
    }

    /** @param vault where the words are, if the table has but their ids, in a column {@code words} */
    public TypedWords(RetentionPolicy policy, Rows rows, JdbcClient sql, @Nullable Vault vault) {
        this.policy = policy;
        this.rows = rows;
        this.sql = sql;
        this.vault = vault;
    }

    /**
     * Where the words are, in SQL.
     *
     * @param table has the column {@code id}
     * @param at its column from which the time is counted
     * @param due which rows are, {@code :since} being the latest time at which they are
     * @param held which of them are about pupils with the hashes {@code :held}; never null
     * @param blank what is set
     * @param what what it is, for the list of what is due
     */
    public record Rows(String table, String at, String due, String held, String blank, String what) {

        /** Words in a table with the column {@code at}. */
        public Rows(String table, String due, String held, String blank) {
            this(table, "at", due, held, blank, "What somebody typed");
        }

        private String all() {
            return "from (select id, %s as at, %s as held from %s where %s) due ".formatted(at, held, table, due);
        }

        private String removal() {
            return "update %s set %s where id in (%s)".formatted(table, blank, next("id"));
        }

        /** Some that are due and that nobody else has in hand. */
        private String next(String columns) {
            return "select %s from %s where %s and not %s order by %s, id offset :over limit :most for update skip locked"
                    .formatted(columns, table, due, held, at);
        }

        private String blanking() {
            return "update %s set %s where id = any(:ids)".formatted(table, blank);
        }
    }

    @Override
    public RetentionPolicy policy() {
        return policy;
    }

    @Override
    public DueCounts count(Instant now, HeldPupils held) {
        return DueRows.count(sql, "at", rows.all(), DueRows.parameters(policy, now, held));
    }

    @Override
    public List<DueItem> due(Instant now, HeldPupils held, int offset, int limit) {
        return sql.sql("select * " + rows.all() + "order by at, id offset :offset limit :limit")
                .params(DueRows.parameters(policy, now, held))
                .param("offset", offset)
                .param("limit", limit)
                .query((row, index) -> new DueItem(
                        row.getString("id"), rows.what(), row.getTimestamp("at").toInstant(), row.getBoolean("held")))
                .list();
    }

    @Override
    public int remove(Instant now, HeldPupils held, int passOver, int most) {
        if (vault != null) {
            return remove(vault, now, held, passOver, most);
        }
        return sql.sql(rows.removal())
                .params(DueRows.parameters(policy, now, held))
                .param("over", passOver)
                .param("most", most)
                .update();
    }

    /** @param words of the vault; null where none were typed */
    private record Stored(UUID id, @Nullable UUID words) {}

    private int remove(Vault from, Instant now, HeldPupils held, int passOver, int most) {
        List<Stored> due = sql.sql(rows.next("id, words"))
                .params(DueRows.parameters(policy, now, held))
                .param("over", passOver)
                .param("most", most)
                .query((row, index) -> new Stored(row.getObject("id", UUID.class), row.getObject("words", UUID.class)))
                .list();
        due.stream().map(Stored::words).filter(Objects::nonNull).forEach(from::remove);
        sql.sql(rows.blanking())
                .param("ids", due.stream().map(Stored::id).toArray(UUID[]::new))
                .update();
        return due.size();
    }
}
