package uk.s2s.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * PostgreSQL's own load program on the service's own server: 16 clients, each transaction inserts one row and commits
 * durably. What no service on that server can pass, whatever its disk and its neighbours.
 */
final class Pgbench {

    private static final String SECONDS = "5";
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");

    private final ServiceDatabase database;
    private final boolean installed;

    Pgbench(ServiceDatabase database) throws SQLException {
        this.database = database;
        this.installed = Pattern.compile(File.pathSeparator)
                .splitAsStream(System.getenv("PATH"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "pgbench")));
        database.execute("create table if not exists benchmark_row (id bigint generated always as identity primary key,"
                + " at timestamptz not null default now(), words text not null)");
    }

    /** Transactions a second; empty where the program is not installed. */
    OptionalDouble rate() throws IOException {
        if (!installed) {
            return OptionalDouble.empty();
        }
        Path transaction = Files.createTempFile("one-insert", ".sql");
        try {
            Files.writeString(transaction, "insert into benchmark_row (words) values ('a row of some thirty bytes');");
            return OptionalDouble.of(rate(run(transaction)));
        } finally {
            Files.delete(transaction);
        }
    }

    private static double rate(String said) {
        Matcher rate = RATE.matcher(said);
        if (!rate.find()) {
            throw new IllegalStateException("pgbench said: " + said);
        }
        return Double.parseDouble(rate.group(1));
    }

    private String run(Path transaction) throws IOException {
        List<String> load = List.of("-n", "-M", "prepared", "-c", "16", "-j", "2", "-T", SECONDS);
        List<String> server = List.of("-h", "127.0.0.1", "-p", String.valueOf(database.port()));
        var command = new ProcessBuilder("pgbench");
        command.command().addAll(load);
        command.command().addAll(server);
        command.command()
                .addAll(List.of("-f", transaction.toString(), "-U", ServiceDatabase.USER, ServiceDatabase.USER));
        command.environment().put("PGPASSWORD", database.password());
        Process pgbench = command.redirectErrorStream(true).start();
        return new String(pgbench.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
