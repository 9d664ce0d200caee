package uk.s2s.service.database;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/**
 * The variables that say where the database is.
 *
 * @param external the operator's own server; empty for the embedded one
 * @param port the embedded server's; empty for any free one
 * @param attach whether a command may use the embedded server of a service that is running on the same directory
 */
record DatabaseSettings(
        Optional<DatabaseAccess> external, Path dataDirectory, OptionalInt port, int poolSize, boolean attach) {

    static final String URL = "S2S_DATABASE_URL";
    static final String USER = "S2S_DATABASE_USER";
    static final String PASSWORD = "S2S_DATABASE_PASSWORD";
    static final String PORT = "S2S_DATABASE_PORT";
    static final String POOL = "S2S_DATABASE_POOL";
    static final String DATA_DIRECTORY = "S2S_DATA_DIR";

    /** Set by commands that work beside a running service; not a variable for operators. */
    static final String ATTACH = "s2s.database.attach";

    private static final int DEFAULT_POOL = 16;
    private static final int LARGEST_POOL = 1000;

    static DatabaseSettings from(Environment environment) {
        Function<String, @Nullable String> variables = name -> {
            String value = environment.getProperty(name);
            return value == null || value.isBlank() ? null : value.strip();
        };
        Optional<DatabaseAccess> external = external(variables);
        String folder = variables.apply(DATA_DIRECTORY);
        return new DatabaseSettings(
                external,
                Path.of(folder == null ? ".s2s/data" : folder),
                port(variables, external.isPresent()),
                number(variables, POOL, 1, LARGEST_POOL).orElse(DEFAULT_POOL),
                environment.getProperty(ATTACH, Boolean.class, false));
    }

    private static Optional<DatabaseAccess> external(Function<String, @Nullable String> variables) {
        String url = variables.apply(URL);
        if (url == null) {
            for (String name : List.of(USER, PASSWORD)) {
                if (variables.apply(name) != null) {
                    throw new StartRefused(
                            "%s is set but %s is not. Set both for a PostgreSQL server of your own, or neither for the embedded one."
                                    .formatted(name, URL));
                }
            }
            return Optional.empty();
        }
        requirePostgresql(url);
        return Optional.of(new DatabaseAccess(url, required(variables, USER), required(variables, PASSWORD)));
    }

    private static void requirePostgresql(String url) {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new StartRefused(
                    URL + " should look like jdbc:postgresql://host:5432/s2s: S2S works with PostgreSQL only.");
        }
        if (url.matches(".*[?&](user|password)=.*")) {
            throw new StartRefused(
                    "%s holds a user or a password. Move them to %s and %s.".formatted(URL, USER, PASSWORD));
        }
    }

    private static String required(Function<String, @Nullable String> variables, String name) {
        String value = variables.apply(name);
        if (value == null) {
            throw new StartRefused("%s is set but %s is missing. Set it too.".formatted(URL, name));
        }
        return value;
    }

    private static OptionalInt port(Function<String, @Nullable String> variables, boolean external) {
        OptionalInt port = number(variables, PORT, 1, 65_535);
        if (external && port.isPresent()) {
            throw new StartRefused("%s is for the embedded database, but %s names another one. Take one of them away."
                    .formatted(PORT, URL));
        }
        return port;
    }

    private static OptionalInt number(Function<String, @Nullable String> variables, String name, int least, int most) {
        String value = variables.apply(name);
        if (value == null) {
            return OptionalInt.empty();
        }
        if (!value.matches("[0-9]{1,9}") || Integer.parseInt(value) < least || Integer.parseInt(value) > most) {
            throw new StartRefused("%s should be a whole number from %d to %d.".formatted(name, least, most));
        }
        return OptionalInt.of(Integer.parseInt(value));
    }
}
