package uk.s2s.service.schools.directory;

import org.jspecify.annotations.Nullable;
import uk.s2s.service.schools.Address;
import uk.s2s.service.schools.School;
import uk.s2s.service.schools.search.SearchWords;

/** The columns of {@code establishment}, and of the imports that wait to become it. */
final class SchoolTable {

    static final String COLUMNS = "urn, number, name, type, phase, status, opened, closed, street, locality, address3,"
            + " town, county, postcode, website, la_name, previous_number, name_words, found_by";

    private SchoolTable() {}

    /** The school's values in the order of {@link #COLUMNS}. */
    static @Nullable Object[] values(School school) {
        Address address = school.address();
        SearchWords words = SearchWords.of(school);
        return new @Nullable Object[] {
            school.urn(),
            school.number(),
            school.name(),
            school.type(),
            school.phase(),
            school.status().code(),
            school.opened(),
            school.closed(),
            address.street(),
            address.locality(),
            address.address3(),
            address.town(),
            address.county(),
            address.postcode(),
            school.website(),
            school.laName(),
            school.previousNumber(),
            words.name(),
            words.vector()
        };
    }
}
