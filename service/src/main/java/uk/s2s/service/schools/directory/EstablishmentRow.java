package uk.s2s.service.schools.directory;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.schools.Address;
import uk.s2s.service.schools.School;
import uk.s2s.service.schools.SchoolStatus;
import uk.s2s.service.schools.directory.Row.BadRow;

/** What a row of the register's establishments says. Names of columns are the register's. */
final class EstablishmentRow {

    private static final String STATUS_NAME = "EstablishmentStatus (name)";
    private static final String STATUS_CODE = "EstablishmentStatus (code)";
    private static final String OPENED = "OpenDate";
    private static final String CLOSED = "CloseDate";

    /** Enough to know a school; the directory that ships with S2S has little more. */
    static final List<String> IDENTIFYING = List.of(
            "URN",
            "LA (code)",
            "LA (name)",
            "EstablishmentNumber",
            "EstablishmentName",
            "TypeOfEstablishment (name)",
            STATUS_NAME,
            "PhaseOfEducation (name)",
            "Postcode");

    /** What the register's full download has as well: without these an import would lose addresses and dates. */
    static final List<String> DESCRIBING = List.of(OPENED, CLOSED, "Street", "Locality", "Address3", "Town");

    private static final Pattern LA = Pattern.compile("[1-9][0-9]{2}");
    private static final Pattern ESTABLISHMENT = Pattern.compile("[0-9]{1,4}");
    private static final Pattern POSTCODE = Pattern.compile("([A-Z]{1,2}[0-9][A-Z0-9]?) ?([0-9][A-Z]{2})");

    private EstablishmentRow() {}

    /** @throws BadRow if the row lacks what every establishment has */
    static School read(Row row) {
        String name = row.text("EstablishmentName");
        if (name.isEmpty()) {
            throw new BadRow("the EstablishmentName is empty.");
        }
        return new School(
                row.urn("URN"),
                number(row.text("LA (code)"), row.text("EstablishmentNumber")),
                name,
                row.text("TypeOfEstablishment (name)"),
                row.text("PhaseOfEducation (name)"),
                status(row),
                row.day(OPENED),
                row.day(CLOSED),
                address(row),
                row.text("SchoolWebsite"),
                row.text("LA (name)"),
                number(row.text("PreviousLA (code)"), row.text("PreviousEstablishmentNumber")));
    }

    /** Null where there is none: children's centres and colleges, for example, have a URN only. */
    private static @Nullable SchoolNumber number(String la, String establishment) {
        boolean isNumber =
                LA.matcher(la).matches() && ESTABLISHMENT.matcher(establishment).matches();
        return isNumber ? new SchoolNumber(la + "0".repeat(4 - establishment.length()) + establishment) : null;
    }

    private static SchoolStatus status(Row row) {
        return SchoolStatus.read(row.text(STATUS_CODE))
                .or(() -> SchoolStatus.read(row.text(STATUS_NAME)))
                .orElseThrow(() -> new BadRow(
                        "the EstablishmentStatus should be Open, Closed, Open but proposed to close, or Proposed"
                                + " to open."));
    }

    private static Address address(Row row) {
        return new Address(
                row.text("Street"),
                row.text("Locality"),
                row.text("Address3"),
                row.text("Town"),
                row.text("County (name)"),
                postcode(row.text("Postcode")));
    }

    /** In its usual form, or as given if it is none. */
    private static String postcode(String given) {
        var shape = POSTCODE.matcher(given.toUpperCase(Locale.ROOT));
        return shape.matches() ? shape.group(1) + " " + shape.group(2) : given;
    }
}
