package uk.s2s.service.database;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;

/** A process of its own with an embedded server, to be killed with {@code kill -9}. */
final class ServiceToKill {

    static final String READY = "ready";
    static final String TABLE = "committed_before_the_kill";

    private ServiceToKill() {}

    public static void main(String[] arguments) throws SQLException, InterruptedException {
        EmbeddedPostgres server = EmbeddedPostgres.start(
                DataDirectory.at(Path.of(arguments[0])),
                TestServer.TARGET,
                ServerSettings.durable(),
                OptionalInt.empty());
        EmbeddedPostgresTests.execute(server, "create table %s as select 1".formatted(TABLE));
        System.out.println(READY);
        new CountDownLatch(1).await();
    }
}
