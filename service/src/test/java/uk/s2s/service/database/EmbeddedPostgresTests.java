package uk.s2s.service.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class EmbeddedPostgresTests {

    private static final Path PROGRAMS = TestServer.TARGET;

    /** One for all: making it takes a second. Each test leaves it as it should be. */
    @TempDir
    static Path folder;

    @Test
    void keepsDataOverRestarts() throws SQLException {
        try (EmbeddedPostgres server = start()) {
            execute(server, "create table kept as select 42 as value");
        }
        try (EmbeddedPostgres server = start()) {
            assertThat(ask(server.access(), "select value from kept")).isEqualTo("42");
        }
    }

    @Test
    void writesDurably() throws SQLException {
        try (EmbeddedPostgres server = start()) {
            assertThat(ask(server.access(), "show fsync")).isEqualTo("on");
            assertThat(ask(server.access(), "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(server.access(), "show data_checksums")).isEqualTo("on");
            assertThat(ask(server.access(), "show server_version")).isEqualTo(PostgresPrograms.VERSION);
        }
    }

    @Test
    void opensToNobodyElse() throws SQLException, IOException {
        try (EmbeddedPostgres server = start()) {
            assertThat(ask(server.administratorAccess(), "show listen_addresses"))
                    .isEqualTo("127.0.0.1");
            assertThat(ask(server.administratorAccess(), "show unix_socket_directories"))
                    .isEmpty();
            assertThat(Files.getPosixFilePermissions(folder.resolve("postgresql.passwords")))
                    .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
            assertThatThrownBy(() -> DriverManager.getConnection(server.access().url(), "s2s", "guessed"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void logHoldsNoValues() throws SQLException, IOException {
        try (EmbeddedPostgres server = start()) {
            assertThatThrownBy(() -> execute(server, "select 'Zebedee'::int")).isInstanceOf(SQLException.class);
        }
        try (var logs = Files.list(folder.resolve("postgresql-log"))) {
            assertThat(logs)
                    .isNotEmpty()
                    .allSatisfy(log -> assertThat(log).content().doesNotContain("Zebedee"));
        }
    }

    @Test
    void killedServerIsReplacedUnderTheOpenPool() {
        try (EmbeddedPostgres server = start();
                var pool = ConnectionPool.open(server.access(), 2)) {
            kill(mainProcess());
            answersAgain(JdbcClient.create(pool));
        }
    }

    @Test
    void killedSessionHealsTheServerUnderTheOpenPool() {
        try (EmbeddedPostgres server = start();
                var pool = ConnectionPool.open(server.access(), 2)) {
            JdbcClient jdbc = JdbcClient.create(pool);
            long session = jdbc.sql("select pg_backend_pid()").query(Long.class).single();
            kill(ProcessHandle.of(session).orElseThrow());
            answersAgain(jdbc);
        }
    }

    @Test
    void serverOfAKilledServiceGivesWayAtOnce() throws Exception {
        Process service = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServiceToKill.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(service.inputReader().lines().anyMatch(ServiceToKill.READY::equals))
                .isTrue();
        kill(service.toHandle());
        try (EmbeddedPostgres server = start()) {
            assertThat(ask(server.access(), "select count(*) from " + ServiceToKill.TABLE))
                    .isEqualTo("1");
        }
    }

    @Test
    void secondServiceOnTheSameDirectoryIsRefusedInASentence() {
        try (EmbeddedPostgres server = start()) {
            assertThatThrownBy(EmbeddedPostgresTests::start)
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining(
                            "Another S2S (process " + ProcessHandle.current().pid() + ")")
                    .hasMessageContaining("S2S_DATA_DIR");
        }
    }

    @Test
    void commandAttachesToTheRunningService() {
        DatabaseSettings settings = new DatabaseSettings(Optional.empty(), folder, OptionalInt.empty(), 2, true);
        try (EmbeddedPostgres server = start();
                DatabaseServer attached = DatabaseServer.open(settings, DataDirectory.at(folder))) {
            assertThat(attached.access()).isEqualTo(server.access());
        }
    }

    @Test
    void forgivesTheNoteOfAServerWhoseNumberAnotherProgramHas() throws IOException, SQLException {
        start().close();
        String note = "%d%n%s%n1%n5432%n%nlocalhost%n 1 1%nready%n"
                .formatted(ProcessHandle.current().pid(), folder.resolve("postgresql"));
        Files.writeString(folder.resolve("postgresql/postmaster.pid"), note);
        try (EmbeddedPostgres server = start()) {
            assertThat(ask(server.access(), "select 1")).isEqualTo("1");
        }
    }

    @Test
    void rootMayKeepTheDataBelowAFolderClosedToOthers() throws IOException, SQLException {
        assumeTrue(OperatingSystemUser.isRoot());
        Path closed = Files.createDirectory(folder.resolve("closed"), DataDirectory.asAttribute("rwx------"));
        try (EmbeddedPostgres server =
                EmbeddedPostgres.start(DataDirectory.at(closed.resolve("data")), OptionalInt.empty())) {
            assertThat(ask(server.access(), "select 1")).isEqualTo("1");
        }
    }

    @Test
    void takenPortIsNamed() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> start(OptionalInt.of(other.getLocalPort())))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("Port %d is in use".formatted(other.getLocalPort()));
        }
    }

    @Test
    void lostPasswordsAreNamed() throws IOException {
        start().close();
        assertThat(refusalWithout("postgresql.passwords")).contains("postgresql.passwords is missing", "backup");
    }

    @Test
    void brokenDatabaseSaysWhereTheStoryIs() throws IOException {
        start().close();
        assertThat(refusalWithout("postgresql/global/pg_control")).contains("pg_control", "postgresql-log");
    }

    @Test
    void databaseOfAnotherVersionIsNamed() throws IOException {
        start().close();
        Path version = folder.resolve("postgresql/PG_VERSION");
        String ours = Files.readString(version);
        Files.writeString(version, "17\n");
        assertThat(refusal()).contains("made by PostgreSQL 17, and this S2S brings version 18");
        Files.writeString(version, ours);
    }

    private static String refusalWithout(String file) throws IOException {
        Path aside = folder.resolve("aside");
        Files.move(folder.resolve(file), aside);
        String message = refusal();
        Files.move(aside, folder.resolve(file));
        return message;
    }

    private static String refusal() {
        return catchThrowableOfType(StartRefused.class, EmbeddedPostgresTests::start)
                .toString();
    }

    private static EmbeddedPostgres start() {
        return start(OptionalInt.empty());
    }

    private static EmbeddedPostgres start(OptionalInt port) {
        return EmbeddedPostgres.start(DataDirectory.at(folder), PROGRAMS, ServerSettings.durable(), port);
    }

    private static ProcessHandle mainProcess() {
        long process =
                PostmasterFile.in(folder.resolve("postgresql")).orElseThrow().process();
        return ProcessHandle.of(process).orElseThrow();
    }

    private static void kill(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
    }

    /** Questions that were under way fail; the pool then waits for the server. */
    private static void answersAgain(JdbcClient jdbc) {
        await().ignoreExceptions()
                .untilAsserted(() -> assertThat(
                                jdbc.sql("select 1").query(Integer.class).single())
                        .isOne());
    }

    private static String ask(DatabaseAccess access, String question) throws SQLException {
        try (Connection connection = connect(access);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }

    static void execute(EmbeddedPostgres server, String sql) throws SQLException {
        try (Connection connection = connect(server.access());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection connect(DatabaseAccess access) throws SQLException {
        return DriverManager.getConnection(access.url(), access.user(), access.password());
    }
}
