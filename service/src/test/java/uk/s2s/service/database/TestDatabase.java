package uk.s2s.service.database;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A fresh, migrated PostgreSQL database for a test class, real and ready in some 50 milliseconds: one embedded server
 * serves the whole test run, and each database is a copy of one that Flyway has migrated.
 *
 * <p>Without Spring, one database for the class:
 *
 * <pre>
 * &#64;RegisterExtension
 * static final TestDatabase database = new TestDatabase();
 *
 * &#64;Test
 * void storesWhatItIsGiven() {
 *     database.jdbc().sql("insert …").update();
 * }
 * </pre>
 *
 * <p>With Spring, one database and one data directory for each application context (so that Spring can keep and share
 * the context between classes):
 *
 * <pre>
 * &#64;SpringBootTest
 * &#64;ContextConfiguration(initializers = TestDatabase.ForSpring.class)
 * class UploadPageTests {
 * }</pre>
 *
 * <p>The tests' JVM runs in an odd time zone on purpose (see the pom), and so do its database sessions.
 */
public final class TestDatabase implements BeforeAllCallback, AfterAllCallback {

    private @Nullable DatabaseAccess access;
    private @Nullable HikariDataSource pool;

    @Override
    public void beforeAll(ExtensionContext context) {
        access = TestServer.freshDatabase();
        pool = ConnectionPool.open(access, 16);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (pool != null && access != null) {
            pool.close();
            TestServer.drop(access);
        }
    }

    /** A pool of up to 16 connections. */
    public DataSource dataSource() {
        if (pool == null) {
            throw new IllegalStateException("TestDatabase must be a static field with @RegisterExtension");
        }
        return pool;
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(dataSource());
    }

    /** Runs a piece of work in a transaction that {@link #jdbc()} takes part in. */
    public TransactionTemplate transactions() {
        return new TransactionTemplate(new JdbcTransactionManager(dataSource()));
    }

    /** The variables by which a service started by hand finds a fresh database, and a data directory for its keys. */
    public static Map<String, Object> variablesOfFreshDatabase() {
        DatabaseAccess fresh = TestServer.freshDatabase();
        String name = fresh.url().substring(fresh.url().lastIndexOf('/') + 1);
        return Map.ofEntries(
                Map.entry(DatabaseSettings.URL, fresh.url()),
                Map.entry(DatabaseSettings.USER, fresh.user()),
                Map.entry(DatabaseSettings.PASSWORD, fresh.password()),
                Map.entry(DatabaseSettings.POOL, "8"),
                Map.entry("S2S_DEMO", "true"),
                Map.entry("s2s.demo-files", "false"),
                Map.entry("S2S_LOST_PUPIL_QUESTIONS", "0"),
                Map.entry("S2S_LOST_PUPILS_SHOWN", "0"),
                Map.entry("S2S_REQUESTS_A_DAY", "0"),
                Map.entry("S2S_DEVELOPMENT", "true"),
                Map.entry(
                        DatabaseSettings.DATA_DIRECTORY,
                        TestServer.folder().resolve("data-of-" + name).toString()));
    }

    /** Gives a Spring test its database: {@code @ContextConfiguration(initializers = TestDatabase.ForSpring.class)}. */
    public static final class ForSpring implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            MutablePropertySources sources = context.getEnvironment().getPropertySources();
            sources.addFirst(new MapPropertySource("test database", variablesOfFreshDatabase()));
            sources.addFirst(new MapPropertySource("as on one machine", Map.of("s2s.here-alone", "true")));
        }
    }
}
