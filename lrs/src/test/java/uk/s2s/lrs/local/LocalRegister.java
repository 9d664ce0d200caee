package uk.s2s.lrs.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import uk.s2s.lrs.Caller;
import uk.s2s.register.Organisation;
import uk.s2s.register.jdbc.LearnerRegister;

/** A register of its own for each test, on one PostgreSQL for all of them, and two schools that may ask it. */
public final class LocalRegister {

    public static final Caller SCHOOL = new Caller("100001", "", "sixteen.letters.", "office");
    public static final Caller OTHER_SCHOOL = new Caller("100002", "10012345", "sixteen.letters2", "office");

    private static final List<String> SCRIPTS = List.of(
            "V081__learners.sql",
            "V082__register_batches.sql",
            "V099__equal_details.sql",
            "V125__verify_batches.sql",
            "V128__register_checks.sql",
            "V156__forgotten_batches.sql");
    private static final AtomicInteger COUNT = new AtomicInteger();

    private LocalRegister() {}

    private static final class Running {
        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("timezone", "Pacific/Chatham")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public static LearnerRegister open(Clock clock) throws SQLException {
        String name = "lrs_" + COUNT.incrementAndGet();
        execute(Running.SERVER.getPostgresDatabase(), "create database " + name);
        DataSource database = Running.SERVER.getDatabase("postgres", name);
        for (String script : SCRIPTS) {
            execute(database, read(script));
        }
        LearnerRegister register = new LearnerRegister(database, new byte[32], clock);
        admit(register, SCHOOL);
        admit(register, OTHER_SCHOOL);
        return register;
    }

    private static void admit(LearnerRegister register, Caller caller) {
        register.organisations().save(new Organisation(caller.organisationRef(), caller.ukprn(), "A school", true));
        register.organisations().setPassword(caller.organisationRef(), caller.password());
    }

    private static void execute(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String read(String script) {
        try (var file = LearnerRegister.class.getResourceAsStream("/db/migration/" + script)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
