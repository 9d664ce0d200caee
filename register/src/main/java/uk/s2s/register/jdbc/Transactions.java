package uk.s2s.register.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import uk.s2s.register.NumbersExhausted;
import uk.s2s.register.RegisterUnavailable;

/** Pieces of work that are done as a whole or not at all. For many threads. */
final class Transactions {

    private static final String SEQUENCE_EXHAUSTED = "2200H";

    private final DataSource database;

    Transactions(DataSource database) {
        this.database = database;
    }

    /** What is done in a transaction. */
    interface Work<T> {
        T in(Connection connection) throws SQLException;
    }

    /**
     * The database's own message, which may quote a learner, goes no further.
     *
     * @throws RegisterUnavailable if the database cannot do it
     */
    <T> T run(Work<T> work) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            return commit(connection, work);
        } catch (SQLException e) {
            if (SEQUENCE_EXHAUSTED.equals(e.getSQLState())) {
                throw new NumbersExhausted(new RegisterUnavailable(SEQUENCE_EXHAUSTED));
            }
            throw new RegisterUnavailable(String.valueOf(e.getSQLState()));
        }
    }

    /** The same while no other node or thread changes a learner, so that nobody is registered by two of them. */
    <T> T alone(Work<T> work) {
        return run(connection -> {
            lock(connection);
            return work.in(connection);
        });
    }

    /** The same from here on. */
    static void lock(Connection connection) throws SQLException {
        try (Statement lock = connection.createStatement()) {
            lock.execute("select pg_advisory_xact_lock(hashtextextended('uk.s2s.register', 0))");
        }
    }

    private static <T> T commit(Connection connection, Work<T> work) throws SQLException {
        boolean done = false;
        try {
            T result = work.in(connection);
            connection.commit();
            done = true;
            return result;
        } finally {
            if (!done) {
                connection.rollback();
            }
            connection.setAutoCommit(true);
        }
    }
}
