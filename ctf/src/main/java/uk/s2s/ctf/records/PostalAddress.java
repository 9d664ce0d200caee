package uk.s2s.ctf.records;

import java.util.List;

/**
 * An address in either form; what is absent is an empty text.
 *
 * @param saon flat or other part of a building
 * @param paon house number or name
 * @param lines address lines, instead of the parts
 * @param uprn unique property reference number
 */
public record PostalAddress(
        String saon,
        String paon,
        String street,
        String locality,
        String town,
        String administrativeArea,
        String postTown,
        String uprn,
        List<String> lines,
        String county,
        String postcode,
        String country) {

    private static final List<String> LINES =
            List.of("AddressLine1", "AddressLine2", "AddressLine3", "AddressLine4", "AddressLine5");

    /** Reads the group {@code Address}. */
    static PostalAddress of(GroupItem address) {
        GroupItem parts = address.group("BS7666Address").orElse(address);
        GroupItem inLines = address.group("AddressLines").orElse(address);
        return new PostalAddress(
                text(parts, "SAON"),
                text(parts, "PAON"),
                text(parts, "Street"),
                text(parts, "Locality"),
                text(parts, "Town"),
                text(parts, "AdministrativeArea"),
                text(parts, "PostTown"),
                text(parts, "UniquePropertyReferenceNumber"),
                LINES.stream().flatMap(line -> inLines.text(line).stream()).toList(),
                text(address, "County"),
                text(address, "PostCode"),
                text(address, "Country"));
    }

    private static String text(GroupItem group, String name) {
        return group.text(name).orElse("");
    }

    /** Without the address, so that it is safe to log. */
    @Override
    public String toString() {
        return "address";
    }
}
