package uk.s2s.register.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** A fresh database with the register's tables, on one PostgreSQL for the whole test run. */
final class RegisterDatabase {

    private static final List<String> SCRIPTS = List.of(
            "V081__learners.sql",
            "V082__register_batches.sql",
            "V099__equal_details.sql",
            "V125__verify_batches.sql",
            "V128__register_checks.sql",
            "V156__forgotten_batches.sql");
    private static final AtomicInteger COUNT = new AtomicInteger();

    private RegisterDatabase() {}

    /** Started when first asked for, gone with the process. */
    private static final class Running {
        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("timezone", "Pacific/Chatham")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static DataSource fresh() throws SQLException {
        String name = "register_" + COUNT.incrementAndGet();
        execute(Running.SERVER.getPostgresDatabase(), "create database " + name);
        DataSource database = Running.SERVER.getDatabase("postgres", name);
        for (String script : SCRIPTS) {
            execute(database, read(script));
        }
        return database;
    }

    static void execute(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String read(String script) {
        try (var file = RegisterDatabase.class.getResourceAsStream("/db/migration/" + script)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
