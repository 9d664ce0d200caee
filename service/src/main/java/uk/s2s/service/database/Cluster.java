package uk.s2s.service.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The folder with the embedded server's tables, made complete or not at all. */
record Cluster(Path folder, Path log, ServerPasswords passwords, ServerCommands commands, PostgresPrograms programs) {

    static final String ADMINISTRATOR = "s2s_admin";
    static final String SERVICE = "s2s";
    private static final String MAJOR_VERSION = PostgresPrograms.VERSION.replaceFirst("\\..*", "");

    /** Makes the cluster on the first call for this directory. */
    static Cluster in(DataDirectory directory, PostgresPrograms programs) {
        Path folder = directory.resolve("postgresql");
        ServerCommands commands = ServerCommands.forDataIn(folder);
        boolean isNew = !Files.exists(folder);
        Cluster cluster = new Cluster(
                folder, directory.resolve("postgresql-log"), ServerPasswords.in(directory, isNew), commands, programs);
        try {
            if (isNew) {
                cluster.make(directory);
            }
            cluster.requireOurVersion();
            if (!Files.exists(cluster.log)) {
                commands.makeFolder(cluster.log);
            }
            return cluster;
        } catch (IOException e) {
            throw FileTrouble.refuse("make the database in", folder, e);
        }
    }

    private void requireOurVersion() throws IOException {
        Path file = folder.resolve("PG_VERSION");
        String found = Files.exists(file) ? Files.readString(file).strip() : "none";
        if (!found.equals(MAJOR_VERSION)) {
            throw new StartRefused(
                    "The database in %s was made by PostgreSQL %s, and this S2S brings version %s. Start the S2S that made it, or restore a backup made with it."
                            .formatted(folder, found, MAJOR_VERSION));
        }
    }

    private void make(DataDirectory directory) throws IOException {
        Path unfinished = folder.resolveSibling("postgresql.new");
        Folders.delete(unfinished);
        commands.makeFolder(unfinished);
        Path password = directory.resolve("postgresql.password.new");
        DataDirectory.writePrivately(password, passwords.administrator().getBytes(StandardCharsets.US_ASCII));
        try {
            commands.own(password);
            run(programs.initdb(), initdbArguments(unfinished, password), "");
        } finally {
            Files.deleteIfExists(password);
        }
        run(programs.postgres(), List.of("--single", "-D", unfinished.toString(), "postgres"), firstStatements());
        DataDirectory.moveDurably(unfinished, folder);
    }

    /** PostgreSQL's own rules for text, so that no update of the machine's C library can spoil an index. */
    private static List<String> initdbArguments(Path folder, Path password) {
        return List.of(
                "--pgdata=" + folder,
                "--username=" + ADMINISTRATOR,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C");
    }

    /** The service works without the rights of an administrator. */
    private String firstStatements() {
        return "create role %1$s login password '%2$s';%ncreate database %1$s owner %1$s;%n"
                .formatted(SERVICE, passwords.service());
    }

    private void run(Path program, List<String> arguments, String input) throws IOException {
        Process process = commands.start(program, new ArrayList<>(arguments));
        try (var toProcess = process.getOutputStream()) {
            toProcess.write(input.getBytes(StandardCharsets.UTF_8));
        }
        String said;
        try (InputStream output = process.getInputStream()) {
            said = new String(output.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
        int code = process.onExit().join().exitValue();
        if (code != 0) {
            throw new StartRefused("%s ended with code %d while it made the database in %s: %s"
                    .formatted(program.getFileName(), code, folder, FileTrouble.adviceOn(essence(said))));
        }
    }

    /** Of all that a program said, the lines about what went wrong, if they can be told. */
    private static String essence(String said) {
        List<String> lines = said.lines()
                .filter(line -> line.contains("error:") || line.contains("FATAL:") || line.contains("denied"))
                .toList();
        return lines.isEmpty() ? said : String.join("; ", lines);
    }
}
