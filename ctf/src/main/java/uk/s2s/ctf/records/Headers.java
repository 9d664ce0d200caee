package uk.s2s.ctf.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.s2s.ctf.CtfHeader;
import uk.s2s.ctf.CtfVersion;
import uk.s2s.ctf.HeaderSchool;
import uk.s2s.ctf.format.CtfFormat;
import uk.s2s.ctf.format.Element;

/** Makes a header from its items, and items from a header. */
final class Headers {

    private static final String DOCUMENT_NAME = "Common Transfer File";

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

    /** With document name and version as they must be. */
    static GroupItem items(CtfHeader header, CtfVersion version) {
        List<Item> items = new ArrayList<>();
        add(items, "Header", "DocumentName", DOCUMENT_NAME);
        add(items, "Header", "CTFversion", version.text());
        add(items, "Header", "DateTime", header.dateTime());
        add(items, "Header", "DocumentQualifier", header.documentQualifier());
        add(items, "Header", "DataQualifier", header.dataQualifier());
        add(items, "Header", "DataDescriptor", header.dataDescriptor());
        add(items, "Header", "SupplierID", header.supplierId());
        items.add(items("SourceSchool", header.source()));
        items.add(items("DestSchool", header.destination()));
        return new GroupItem(element("CTfile", "Header").orElseThrow(), items);
    }

    private static GroupItem items(String group, HeaderSchool school) {
        List<Item> items = new ArrayList<>();
        add(items, group, "LEA", school.la());
        add(items, group, "Estab", school.estab());
        add(items, group, "URN", school.urn());
        add(items, group, "SchoolName", school.name());
        add(items, group, "AcademicYear", school.academicYear());
        return new GroupItem(element("Header", group).orElseThrow(), items);
    }

    private static void add(List<Item> items, String parent, String name, String text) {
        if (!text.isBlank()) {
            element(parent, name).ifPresent(element -> items.add(new TextItem(element, text)));
        }
    }

    private static Optional<Element> element(String parent, String name) {
        return CtfFormat.standard().child(parent, name);
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
