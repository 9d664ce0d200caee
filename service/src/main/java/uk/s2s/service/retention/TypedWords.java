package uk.s2s.service.retention;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people typed freely, such as a reason, which may name a child: blanked after its time. The row, without it, stays. */
public final class TypedWords implements RetentionKind {

    private final RetentionPolicy policy;
    private final Rows rows;
    private final JdbcClient sql;

    public TypedWords(RetentionPolicy policy, Rows rows, JdbcClient sql) {
        this.policy = policy;
        this.rows = rows;
        this.sql = sql;
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
            return """
                    update %1$s set %2$s where id in (
                        select id from %1$s where %3$s and not %4$s order by %5$s, id limit :most for update skip locked)
                    """.formatted(table, blank, due, held, at);
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
    public int remove(Instant now, HeldPupils held, int most) {
        return sql.sql(rows.removal())
                .params(DueRows.parameters(policy, now, held))
                .param("most", most)
                .update();
    }
}
