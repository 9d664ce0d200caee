package uk.s2s.benchmarks;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import uk.s2s.identifiers.SchoolNumber;

/**
 * The embedded database of a service that runs on this machine.
 *
 * @param password of the service's own role
 */
record ServiceDatabase(int port, long postmaster, String password) {

    static final String USER = "s2s";

    static ServiceDatabase in(Path dataDirectory) throws IOException {
        List<String> server = Files.readAllLines(dataDirectory.resolve("postgresql/postmaster.pid"));
        Properties passwords = new Properties();
        try (Reader file = Files.newBufferedReader(dataDirectory.resolve("postgresql.passwords"))) {
            passwords.load(file);
        }
        return new ServiceDatabase(
                Integer.parseInt(server.get(3).strip()),
                Long.parseLong(server.get(0).strip()),
                passwords.getProperty("service"));
    }

    /** In service every school has an address that notices go to: so here, invented. */
    void giveNoticeAddresses(List<SchoolNumber> schools) throws SQLException {
        execute("""
                insert into notice_address (organisation, address, verified_at)
                select number, 'office@' || number || '.example', now() from unnest('{%s}'::text[]) number
                on conflict do nothing
                """.formatted(schools.stream()
                .map(SchoolNumber::value)
                .reduce((one, next) -> one + "," + next)
                .orElseThrow()));
    }

    void execute(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, USER), USER, password);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
