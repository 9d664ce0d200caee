package uk.s2s.service.uln;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.s2s.identifiers.Uln;
import uk.s2s.service.pages.Times;
import uk.s2s.service.subject.HeldAboutPupil;
import uk.s2s.service.subject.OnePupil;
import uk.s2s.service.subject.PupilExport;
import uk.s2s.service.subject.Subject;
import uk.s2s.service.vault.Vault;

/** The files for ULNs that a pupil is in, and what came of this pupil's record. */
@Component
@Order(2)
class UlnAboutPupil implements HeldAboutPupil {

    private static final OnePupil.Cut NOTHING = new OnePupil.Cut(Optional.empty(), 0);

    private final JdbcClient sql;
    private final PartStore parts;
    private final PartOutputs outputs;
    private final Vault vault;

    UlnAboutPupil(JdbcClient sql, PartStore parts, PartOutputs outputs, Vault vault) {
        this.sql = sql;
        this.parts = parts;
        this.outputs = outputs;
        this.vault = vault;
    }

    @Override
    public String title() {
        return "Files handed in for Unique Learner Numbers";
    }

    @Override
    public long count(Subject subject) {
        return sql.sql("select count(*) from uln_file where pupil_hashes && ?")
                .params((Object) subject.hashArray())
                .query(Long.class)
                .single();
    }

    @Override
    public Set<Uln> ulnsOf(Subject subject) {
        return filesOf(subject).stream()
                .flatMap(file -> results(file, subject).stream())
                .map(PartOutput.Line::uln)
                .filter(Objects::nonNull)
                .map(Uln::new)
                .collect(Collectors.toSet());
    }

    @Override
    public void write(Subject subject, PupilExport export) throws IOException {
        for (UlnFile file : filesOf(subject)) {
            export.heading("File " + file.reference());
            OnePupil.Cut cut = cut(file, subject);
            if (cut.isAnothers()) {
                export.aside(file.id().toString());
                continue;
            }
            export.paragraph("Handed in by %s on %s; pupils in it: %d."
                    .formatted(file.organisation().value(), Times.second(file.uploadedAt()), file.records()));
            if (file.removed() == null) {
                content(file, cut, subject, export);
            } else {
                export.paragraph(file.removed().sentence());
            }
        }
    }

    private OnePupil.Cut cut(UlnFile file, Subject subject) throws IOException {
        if (file.removed() != null) {
            return NOTHING;
        }
        try (InputStream bytes = vault.open(file.id())) {
            return OnePupil.cut(bytes, subject);
        }
    }

    /** With two pupils of one number in the file, nobody can tell by it which result is whose. */
    private void content(UlnFile file, OnePupil.Cut cut, Subject subject, PupilExport export) throws IOException {
        if (cut.file().isPresent()) {
            String name = "uln/" + file.reference() + ".xml";
            export.file(
                    name,
                    "The part of the file that is about this pupil",
                    out -> out.write(cut.file().get()));
        }
        if (cut.others() > 0) {
            export.aside();
            return;
        }
        export.table("What came of it", List.of("Code", "ULN"), rows(file, subject));
    }

    private List<List<String>> rows(UlnFile file, Subject subject) {
        return results(file, subject).stream()
                .map(line -> List.of(line.code(), Objects.requireNonNullElse(line.uln(), "none")))
                .toList();
    }

    private List<PartOutput.Line> results(UlnFile file, Subject subject) {
        return parts.of(file.id()).stream()
                .flatMap(part -> outputs.of(part).lines().stream())
                .filter(line -> subject.upns().contains(line.upn()))
                .toList();
    }

    private List<UlnFile> filesOf(Subject subject) {
        return sql.sql("select * from uln_file where pupil_hashes && ? order by id")
                .params((Object) subject.hashArray())
                .query(UlnStore::file)
                .list();
    }
}
