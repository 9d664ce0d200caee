package uk.s2s.service.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Connections to the database, set up so that no value from the tables gets into a message, and checked at the start. */
final class ConnectionPool {

    private static final int OLDEST_SERVER = 180000;

    private ConnectionPool() {}

    static HikariDataSource open(DatabaseAccess access, int size) {
        HikariDataSource pool = connect(access, size);
        try {
            requireServerNewEnough(pool);
            return pool;
        } catch (StartRefused e) {
            pool.close();
            throw e;
        }
    }

    private static HikariDataSource connect(DatabaseAccess access, int size) {
        try {
            return new HikariDataSource(configuration(access, size));
        } catch (PoolInitializationException e) {
            throw new StartRefused("The database %s cannot be used: %s".formatted(access, advice(e.getCause())), e);
        }
    }

    private static HikariConfig configuration(DatabaseAccess access, int size) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("database");
        config.setJdbcUrl(access.url());
        config.setUsername(access.user());
        config.setPassword(access.password());
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(Math.min(4, size));
        config.setConnectionTimeout(Duration.ofSeconds(20).toMillis());
        config.addDataSourceProperty("ApplicationName", "s2s");
        config.addDataSourceProperty("logServerErrorDetail", "false");
        config.addDataSourceProperty("tcpKeepAlive", "true");
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        return config;
    }

    private static String advice(@Nullable Throwable cause) {
        String state = cause instanceof SQLException sql ? String.valueOf(sql.getSQLState()) : "";
        return switch (state) {
            case "28P01", "28000" ->
                "it refuses the user or the password. Check S2S_DATABASE_USER and S2S_DATABASE_PASSWORD.";
            case "3D000" ->
                "there is no database of that name on the server. Create it, owned by S2S_DATABASE_USER, or correct S2S_DATABASE_URL.";
            case "08001", "08004", "08006" ->
                "no server answers there. Check S2S_DATABASE_URL, and that PostgreSQL is running and can be reached from this machine.";
            default ->
                "%s (SQLSTATE %s). Check S2S_DATABASE_URL."
                        .formatted(cause == null ? "no reason given" : cause.getMessage(), state);
        };
    }

    private static void requireServerNewEnough(HikariDataSource pool) {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select current_setting('server_version_num')::int")) {
            row.next();
            if (row.getInt(1) < OLDEST_SERVER) {
                throw new StartRefused(
                        "S2S needs PostgreSQL %d or newer; S2S_DATABASE_URL names a server of version %d."
                                .formatted(OLDEST_SERVER / 10_000, row.getInt(1) / 10_000));
            }
        } catch (SQLException e) {
            throw new StartRefused("The database could not be asked for its version: " + e.getMessage(), e);
        }
    }
}
