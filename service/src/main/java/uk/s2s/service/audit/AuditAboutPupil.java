package uk.s2s.service.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.s2s.identifiers.Uln;
import uk.s2s.service.pages.Csv;
import uk.s2s.service.subject.HeldAboutPupil;
import uk.s2s.service.subject.PupilExport;
import uk.s2s.service.subject.Subject;
import uk.s2s.service.vault.IdentifierIndex;

/** Who did what with a pupil's data: organisations and times; the persons who acted are not the subject. */
@Component
@Order(9)
class AuditAboutPupil implements HeldAboutPupil {

    static final String ABOUT = """
             from audit_entry e
            where (e.id, e.at) in (
                select id, at from audit_entry where pupils && :pupils
                union
                select id, at from audit_entry
                 where action <> 'PupilSeen'
                   and transfer = any (array(select transfer from audit_entry where pupils && :pupils and transfer is not null)))
            """;
    private static final int AT_ONCE = 1000;

    private final JdbcClient sql;
    private final AuditLines lines;
    private final IdentifierIndex index;

    AuditAboutPupil(JdbcClient sql, AuditLines lines, IdentifierIndex index) {
        this.sql = sql;
        this.lines = lines;
        this.index = index;
    }

    @Override
    public String title() {
        return "Who did what with the pupil's data";
    }

    @Override
    public long count(Subject subject) {
        return sql.sql("select count(*)" + ABOUT)
                .param("pupils", hashes(subject, subject.ulns().stream()))
                .query(Long.class)
                .single();
    }

    @Override
    public void write(Subject subject, PupilExport export) throws IOException {
        export.paragraph("Every step with a file that the pupil is in, every look at the pupil, and every question for"
                + " the pupil's data: when, what, as which organisation, which file.");
        export.file("audit.csv", "The list, for a spreadsheet", out -> {
            out.write(Csv.line("Time", "What", "Organisation", "File").getBytes(StandardCharsets.UTF_8));
            List<FoundEntry> some = after(0, subject, export);
            while (!some.isEmpty()) {
                for (AuditLine line : lines.of(of(some, export))) {
                    out.write(line(line).getBytes(StandardCharsets.UTF_8));
                }
                some = after(some.get(some.size() - 1).id(), subject, export);
            }
        });
    }

    /** Without files that seem to be about somebody else of the same number. */
    private static List<FoundEntry> of(List<FoundEntry> entries, PupilExport export) {
        return entries.stream()
                .filter(entry -> !export.isAside(String.valueOf(entry.transfer()))
                        && !export.isAside(String.valueOf(entry.about())))
                .toList();
    }

    private static String line(AuditLine line) {
        return Csv.line(line.time(), line.what(), line.organisation(), line.reference());
    }

    private List<FoundEntry> after(long id, Subject subject, PupilExport export) {
        return sql.sql("select * from (select " + FoundEntry.COLUMNS + ABOUT
                        + ") e where e.id > :after order by e.id limit " + AT_ONCE)
                .param("pupils", hashes(subject, export))
                .param("after", id)
                .query(FoundEntry::read)
                .list();
    }

    private long[] hashes(Subject subject, PupilExport export) {
        return hashes(subject, subject.ulns().stream().filter(uln -> !export.isAside(uln.value())));
    }

    /** Looks in the Learner Register are kept by the hash of the ULN. */
    private long[] hashes(Subject subject, Stream<Uln> ulns) {
        return LongStream.concat(Arrays.stream(subject.hashArray()), ulns.mapToLong(uln -> index.hash(uln.value())))
                .toArray();
    }
}
