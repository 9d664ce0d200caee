package uk.s2s.ctf.checks;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.s2s.ctf.CtfHeader;
import uk.s2s.ctf.CtfVersion;
import uk.s2s.ctf.HeaderSchool;

/** What is known of the file so far. */
final class FileFacts {

    final UpnSet upns = new UpnSet();

    @Nullable
    CtfVersion version;

    @Nullable
    CtfHeader header;

    int pupils;

    private final Map<String, String> headerItems = new HashMap<>();

    void headerItem(Node node, Value value) {
        headerItems.putIfAbsent(node.path, value.text());
    }

    void headerEnded() {
        header = new CtfHeader(
                item("DocumentName"),
                item("CTFversion"),
                item("DateTime"),
                item("DocumentQualifier"),
                item("DataQualifier"),
                item("DataDescriptor"),
                item("SupplierID"),
                source(),
                destination());
    }

    HeaderSchool source() {
        return school("SourceSchool/");
    }

    HeaderSchool destination() {
        return school("DestSchool/");
    }

    private HeaderSchool school(String group) {
        return new HeaderSchool(
                item(group + "LEA"),
                item(group + "Estab"),
                item(group + "URN"),
                item(group + "SchoolName"),
                item(group + "AcademicYear"));
    }

    private String item(String name) {
        return headerItems.getOrDefault("/CTfile/Header/" + name, "");
    }
}
