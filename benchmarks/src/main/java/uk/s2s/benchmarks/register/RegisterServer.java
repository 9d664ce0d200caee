package uk.s2s.benchmarks.register;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;

/** A PostgreSQL with the register's tables, gone with the process. Commits are durable. */
final class RegisterServer implements AutoCloseable {

    private final EmbeddedPostgres server;
    private final HikariDataSource pool;

    private RegisterServer(EmbeddedPostgres server, HikariDataSource pool) {
        this.server = server;
        this.pool = pool;
    }

    static RegisterServer start() throws IOException, SQLException {
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("shared_buffers", "512MB")
                .setServerConfig("max_wal_size", "4GB")
                .start();
        HikariConfig config = new HikariConfig();
        config.setDataSource(server.getPostgresDatabase());
        RegisterServer started = new RegisterServer(server, new HikariDataSource(config));
        for (String script : List.of(
                "V081__learners.sql",
                "V082__register_batches.sql",
                "V099__equal_details.sql",
                "V125__verify_batches.sql",
                "V128__register_checks.sql",
                "V156__forgotten_batches.sql")) {
            started.execute(read("/db/migration/" + script));
        }
        return started;
    }

    DataSource database() {
        return pool;
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String read(String script) throws IOException {
        try (InputStream file = RegisterServer.class.getResourceAsStream(script)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() throws IOException {
        pool.close();
        server.close();
    }
}
