package uk.s2s.service.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Connections for code that begins and ends transactions itself. Within a transaction of the service they are that one's, and
 * its end is the service's to say: so what the register does and its audit entry are kept together or not at all.
 */
public final class JoiningConnections extends DelegatingDataSource {

    private final DataSource database;

    public JoiningConnections(DataSource database) {
        super(database);
        this.database = database;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return TransactionSynchronizationManager.isActualTransactionActive()
                ? joined(DataSourceUtils.getConnection(database))
                : database.getConnection();
    }

    private Connection joined(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> call(connection, method, arguments));
    }

    private @Nullable Object call(Connection connection, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        switch (method.getName()) {
            case "close":
                DataSourceUtils.releaseConnection(connection, database);
                return null;
            case "rollback":
                holder().setRollbackOnly();
                return null;
            case "commit", "setAutoCommit":
                return null;
            default:
                return passOn(connection, method, arguments);
        }
    }

    private ConnectionHolder holder() {
        return (ConnectionHolder) Objects.requireNonNull(TransactionSynchronizationManager.getResource(database));
    }

    private static @Nullable Object passOn(
            Connection connection, Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException wrapped) {
            throw wrapped.getTargetException();
        }
    }
}
