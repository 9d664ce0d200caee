package uk.s2s.service.schools;

import java.util.List;
import java.util.stream.Stream;

/** Where an establishment is; empty text for each part that the register does not give. */
public record Address(String street, String locality, String address3, String town, String county, String postcode) {

    /** The parts that there are, as on an envelope. */
    public List<String> lines() {
        return Stream.of(street, locality, address3, town, county, postcode)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
