package uk.s2s.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The authorities of open establishments in the register's download of all fields, {@code edubasealldata….csv}. */
final class RegisterAuthorities {

    private static final Charset ENCODING = Charset.forName("windows-1252");
    private static final List<String> OPEN = List.of("Open", "Open, but proposed to close");
    /** The register's number for establishments that belong to no authority. */
    private static final String NONE = "000";

    private RegisterAuthorities() {}

    /**
     * Names by number.
     *
     * @throws IOException if the file cannot be read, or lacks a column; the message says which
     */
    static Map<String, String> read(Path download) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(download, ENCODING)) {
            String header = lines.readLine();
            List<String> columns = fields(header == null ? "" : header);
            int code = column(columns, "LA (code)");
            int name = column(columns, "LA (name)");
            int status = column(columns, "EstablishmentStatus (name)");
            Map<String, String> authorities = new TreeMap<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                List<String> row = fields(line);
                if (row.size() == columns.size() && OPEN.contains(row.get(status)) && isAuthority(row.get(code))) {
                    authorities.put(row.get(code), row.get(name));
                }
            }
            return authorities;
        }
    }

    private static boolean isAuthority(String code) {
        return code.matches("[0-9]{3}") && !code.equals(NONE);
    }

    private static int column(List<String> columns, String name) throws IOException {
        int index = columns.indexOf(name);
        if (index < 0) {
            throw new IOException("it has no column \"" + name + "\"; give the download of all fields");
        }
        return index;
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (char character : line.toCharArray()) {
            if (character == '"') {
                quoted = !quoted;
            } else if (character == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(character);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
