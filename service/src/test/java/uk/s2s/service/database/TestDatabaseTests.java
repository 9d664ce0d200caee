package uk.s2s.service.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TestDatabaseTests {

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    @Test
    void isMigrated() {
        assertThat(database.jdbc()
                        .sql("select count(*) from flyway_schema_history where success")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void serviceIsNoSuperuser() {
        assertThat(setting("is_superuser")).isEqualTo("off");
    }

    @Test
    void rollsBackInTransactions() {
        database.jdbc().sql("create table thing (id int)").update();
        database.transactions().executeWithoutResult(status -> {
            database.jdbc().sql("insert into thing values (1)").update();
            status.setRollbackOnly();
        });
        assertThat(database.jdbc()
                        .sql("select count(*) from thing")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void sessionsLiveInAnOddTimeZone() {
        assertThat(setting("TimeZone")).isEqualTo("Pacific/Chatham");
    }

    private static String setting(String name) {
        return database.jdbc()
                .sql("select current_setting(?)")
                .param(name)
                .query(String.class)
                .single();
    }
}
