package uk.s2s.ctf.records;

import java.util.Optional;
import uk.s2s.ctf.CtfHeader;
import uk.s2s.ctf.HeaderSchool;

/** Makes a header from its items. */
final class Headers {

    private Headers() {}

    static CtfHeader of(GroupItem header) {
        return new CtfHeader(
                text(header, "DocumentName"),
                text(header, "CTFversion"),
                text(header, "DateTime"),
                text(header, "DocumentQualifier"),
                text(header, "DataQualifier"),
                text(header, "DataDescriptor"),
                text(header, "SupplierID"),
                school(header.group("SourceSchool")),
                school(header.group("DestSchool")));
    }

    private static HeaderSchool school(Optional<GroupItem> group) {
        return group.map(school -> new HeaderSchool(
                        text(school, "LEA"),
                        text(school, "Estab"),
                        text(school, "URN"),
                        text(school, "SchoolName"),
                        text(school, "AcademicYear")))
                .orElse(HeaderSchool.NONE);
    }

    private static String text(GroupItem group, String name) {
        return group.text(name).orElse("");
    }
}
