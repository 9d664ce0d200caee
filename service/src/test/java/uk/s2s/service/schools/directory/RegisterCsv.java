package uk.s2s.service.schools.directory;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.io.ByteArrayResource;

/**
 * A download of the register as it comes: Windows-1252, CRLF, dates as dd-mm-yyyy, more columns than we need. A row states
 * only what differs from Drake Primary School.
 */
public final class RegisterCsv {

    private static final List<String> COLUMNS = List.of(
            "URN",
            "LA (code)",
            "LA (name)",
            "EstablishmentNumber",
            "EstablishmentName",
            "TypeOfEstablishment (code)",
            "TypeOfEstablishment (name)",
            "EstablishmentStatus (code)",
            "EstablishmentStatus (name)",
            "OpenDate",
            "CloseDate",
            "PhaseOfEducation (name)",
            "NumberOfPupils",
            "Street",
            "Locality",
            "Address3",
            "Town",
            "County (name)",
            "Postcode",
            "SchoolWebsite",
            "HeadLastName",
            "PreviousLA (code)",
            "PreviousEstablishmentNumber");

    private static final Map<String, String> DRAKE = Map.ofEntries(
            Map.entry("URN", "120995"),
            Map.entry("LA (code)", "926"),
            Map.entry("LA (name)", "Norfolk"),
            Map.entry("EstablishmentNumber", "2377"),
            Map.entry("EstablishmentName", "Drake Primary School"),
            Map.entry("TypeOfEstablishment (name)", "Community school"),
            Map.entry("EstablishmentStatus (code)", "1"),
            Map.entry("EstablishmentStatus (name)", "Open"),
            Map.entry("PhaseOfEducation (name)", "Primary"),
            Map.entry("Town", "Thetford"),
            Map.entry("Postcode", "IP24 1JW"),
            Map.entry("HeadLastName", "Nobody"));

    private final StringBuilder text = new StringBuilder();
    private List<String> columns = COLUMNS;
    private Charset charset = Charset.forName("windows-1252");

    private RegisterCsv() {}

    public static RegisterCsv ofSchools() {
        return new RegisterCsv();
    }

    public static RegisterCsv ofLinks() {
        RegisterCsv links = new RegisterCsv();
        links.columns = Link.NEEDED;
        return links;
    }

    RegisterCsv without(String column) {
        columns = columns.stream().filter(one -> !one.equals(column)).toList();
        return this;
    }

    RegisterCsv named(String column, String otherwise) {
        columns = columns.stream()
                .map(one -> one.equals(column) ? otherwise : one)
                .toList();
        return this;
    }

    RegisterCsv inUtf8() {
        charset = StandardCharsets.UTF_8;
        return this;
    }

    /** @param changes column, value, column, value and so on */
    public RegisterCsv school(String... changes) {
        Map<String, String> values = new LinkedHashMap<>(DRAKE);
        for (int i = 0; i < changes.length; i += 2) {
            values.put(changes[i], changes[i + 1]);
        }
        return row(columns.stream()
                .map(column -> values.getOrDefault(column.equals("PostCode") ? "Postcode" : column, ""))
                .toList());
    }

    public RegisterCsv link(String urn, String linkUrn, String linkName, String type, String since) {
        return row(List.of(urn, linkUrn, linkName, type, since));
    }

    private RegisterCsv row(List<String> values) {
        text.append(values.stream().map(RegisterCsv::quoted).collect(Collectors.joining(",")))
                .append("\r\n");
        return this;
    }

    private static String quoted(String value) {
        return "\"" + value.replace("\"", "\"\"") + "\"";
    }

    public byte[] bytes() {
        return (String.join(",", columns) + "\r\n" + text).getBytes(charset);
    }

    ByteArrayResource file() {
        return new ByteArrayResource(bytes());
    }
}
