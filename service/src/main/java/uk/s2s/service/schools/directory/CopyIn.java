package uk.s2s.service.schools.directory;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import org.springframework.jdbc.datasource.DataSourceUtils;

/** Writes many rows into a table by PostgreSQL's COPY, in the transaction that is under way. */
final class CopyIn implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final OutputStream out;
    private final Object[] before;
    private final StringBuilder line = new StringBuilder();

    private CopyIn(OutputStream out, Object[] before) {
        this.out = out;
        this.before = before;
    }

    /**
     * @param target table and its columns, as SQL writes them
     * @param before values of the first columns, the same in every row
     */
    static CopyIn into(DataSource database, String target, Object... before) throws SQLException {
        Connection connection = DataSourceUtils.getConnection(database);
        PGConnection postgres = connection.unwrap(PGConnection.class);
        return new CopyIn(new PGCopyOutputStream(postgres, "copy " + target + " from stdin", BUFFER), before);
    }

    void row(@Nullable Object... values) {
        line.setLength(0);
        append(before);
        append(values);
        line.setCharAt(line.length() - 1, '\n');
        try {
            out.write(line.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void append(@Nullable Object[] values) {
        for (Object value : values) {
            append(value);
            line.append('\t');
        }
    }

    private void append(@Nullable Object value) {
        if (value == null) {
            line.append("\\N");
            return;
        }
        String text = value.toString();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> line.append("\\\\");
                case '\t' -> line.append("\\t");
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                case '\0' -> line.append(' '); // PostgreSQL's text holds everything but this
                default -> line.append(c);
            }
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
