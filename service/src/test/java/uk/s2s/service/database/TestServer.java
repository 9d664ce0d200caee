package uk.s2s.service.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;

/** The one server of a test run: started at first use, gone with the process, with a migrated database to copy. */
final class TestServer {

    static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final String TEMPLATE = "s2s_template";

    private final Path folder;
    private final EmbeddedPostgres server;
    private final AtomicInteger count = new AtomicInteger();

    /** Started when first asked for. */
    private static final class Running {
        static final TestServer INSTANCE = new TestServer();
    }

    private TestServer() {
        folder = TARGET.resolve("test-database-" + ProcessHandle.current().pid());
        server = EmbeddedPostgres.start(
                DataDirectory.at(folder), TARGET, ServerSettings.throwAway(), OptionalInt.empty());
        Runtime.getRuntime().addShutdownHook(new Thread(this::endAndDelete));
        administer("create database %s owner %s".formatted(TEMPLATE, Cluster.SERVICE));
        DatabaseAccess template = access(TEMPLATE);
        Flyway.configure()
                .dataSource(template.url(), template.user(), template.password())
                .load()
                .migrate();
    }

    private void endAndDelete() {
        try {
            server.close();
            Folders.delete(folder);
        } catch (IOException e) {
            throw new IllegalStateException("Could not delete " + folder, e);
        }
    }

    /** For what tests leave behind: it goes with the server. */
    static Path folder() {
        return Running.INSTANCE.folder;
    }

    static DatabaseAccess freshDatabase() {
        return Running.INSTANCE.copyTemplate();
    }

    static void drop(DatabaseAccess access) {
        Running.INSTANCE.administer(
                "drop database if exists %s with (force)".formatted(Running.INSTANCE.nameOf(access)));
    }

    private DatabaseAccess copyTemplate() {
        String name = "s2s_test_" + count.incrementAndGet();
        administer("create database %s template %s owner %s".formatted(name, TEMPLATE, Cluster.SERVICE));
        return access(name);
    }

    private DatabaseAccess access(String database) {
        DatabaseAccess service = server.access();
        String url = service.url().substring(0, service.url().lastIndexOf('/') + 1) + database;
        return new DatabaseAccess(url, service.user(), service.password());
    }

    private String nameOf(DatabaseAccess access) {
        return access.url().substring(access.url().lastIndexOf('/') + 1);
    }

    private synchronized void administer(String statement) {
        DatabaseAccess admin = server.administratorAccess();
        try (Connection connection = DriverManager.getConnection(admin.url(), admin.user(), admin.password());
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }
}
