package uk.s2s.identifiers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads {@code local-authorities.csv}: comment lines, a header line, then code, name, from, until, successors. */
final class LocalAuthorityFile {

    private static final String OURS = "local-authorities.csv";
    private static final Pattern COMMA_OUTSIDE_QUOTES = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    private LocalAuthorityFile() {}

    static List<LocalAuthority> readOurs() {
        try (InputStream file = Objects.requireNonNull(LocalAuthorityFile.class.getResourceAsStream(OURS), OURS);
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(LocalAuthorityFile::authority)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LocalAuthority authority(String line) {
        String[] fields = COMMA_OUTSIDE_QUOTES.split(line, -1);
        return new LocalAuthority(
                new LaCode(fields[0]), fields[1].replace("\"", ""), day(fields[2]), day(fields[3]), codes(fields[4]));
    }

    private static @Nullable LocalDate day(String field) {
        return field.isEmpty() ? null : LocalDate.parse(field);
    }

    private static List<LaCode> codes(String field) {
        return Stream.of(field.split(" ", -1))
                .filter(code -> !code.isEmpty())
                .map(LaCode::new)
                .toList();
    }
}
