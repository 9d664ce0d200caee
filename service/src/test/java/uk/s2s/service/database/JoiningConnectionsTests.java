package uk.s2s.service.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.transaction.UnexpectedRollbackException;

/** Code that commits by itself, within a transaction of the service and without one. */
class JoiningConnectionsTests {

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private DataSource connections;

    @BeforeEach
    void makeTable() {
        connections = new JoiningConnections(database.dataSource());
        database.jdbc().sql("drop table if exists joined").update();
        database.jdbc().sql("create table joined (id int)").update();
    }

    @Test
    void commitsByItselfOutsideOne() {
        insert(true);
        assertThat(count()).isOne();
    }

    @Test
    void isKeptWithTheTransaction() {
        database.transactions().executeWithoutResult(status -> {
            insert(true);
            database.jdbc().sql("insert into joined values (2)").update();
        });
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void isUndoneWithTheTransaction() {
        database.transactions().executeWithoutResult(status -> {
            insert(true);
            status.setRollbackOnly();
        });
        assertThat(count()).isZero();
    }

    @Test
    void undoesTheTransactionWhenItRollsBack() {
        assertThatThrownBy(() -> database.transactions().executeWithoutResult(status -> {
                    database.jdbc().sql("insert into joined values (2)").update();
                    insert(false);
                }))
                .isInstanceOf(UnexpectedRollbackException.class);
        assertThat(count()).isZero();
    }

    private void insert(boolean commit) {
        try (Connection connection = connections.getConnection();
                Statement insert = connection.createStatement()) {
            connection.setAutoCommit(false);
            insert.execute("insert into joined values (1)");
            if (commit) {
                connection.commit();
            } else {
                connection.rollback();
            }
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int count() {
        return database.jdbc()
                .sql("select count(*) from joined")
                .query(Integer.class)
                .single();
    }
}
