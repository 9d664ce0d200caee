package uk.s2s.service.transfers;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.s2s.ctf.Finding;
import uk.s2s.service.pages.Times;
import uk.s2s.service.subject.HeldAboutPupil;
import uk.s2s.service.subject.OnePupil;
import uk.s2s.service.subject.PupilExport;
import uk.s2s.service.subject.Subject;
import uk.s2s.service.vault.ContentDamaged;
import uk.s2s.service.vault.Vault;

/** The files that a pupil is in: what became of each, and what it says of this pupil. */
@Component
@Order(1)
class TransfersAboutPupil implements HeldAboutPupil {

    private static final String NOT_READABLE =
            "The stored file is damaged and cannot be read. The service administrator has to look at it.";

    private static final OnePupil.Cut NOTHING = new OnePupil.Cut(Optional.empty(), 0);
    private static final OnePupil.Cut DAMAGED = new OnePupil.Cut(Optional.empty(), -1);

    private final JdbcClient sql;
    private final TransferStore store;
    private final KeptFindings findings;
    private final Parties parties;
    private final Vault vault;

    TransfersAboutPupil(JdbcClient sql, TransferStore store, KeptFindings findings, Parties parties, Vault vault) {
        this.sql = sql;
        this.store = store;
        this.findings = findings;
        this.parties = parties;
        this.vault = vault;
    }

    @Override
    public String title() {
        return "Files sent between schools";
    }

    @Override
    public long count(Subject subject) {
        return sql.sql("select count(*) from transfer where pupil_hashes && ?")
                .params((Object) subject.hashArray())
                .query(Long.class)
                .single();
    }

    @Override
    public void write(Subject subject, PupilExport export) throws IOException {
        for (Transfer transfer : filesOf(subject)) {
            export.heading("File " + transfer.reference());
            OnePupil.Cut cut = cut(transfer, subject);
            if (cut.isAnothers()) {
                export.aside(transfer.id().toString());
                continue;
            }
            export.paragraph("From %s to %s; pupils in it: %d. %s since %s."
                    .formatted(
                            parties.sender(transfer),
                            parties.name(transfer.destination()),
                            transfer.pupils(),
                            transfer.title(),
                            Times.second(transfer.changedAt())));
            content(transfer, cut, subject, export);
            export.table("What happened to it", List.of("When", "What", "Who", "Note"), steps(transfer));
        }
    }

    private List<Transfer> filesOf(Subject subject) {
        return sql.sql("select * from transfer where pupil_hashes && ? order by id")
                .params((Object) subject.hashArray())
                .query(TransferStore::transfer)
                .list();
    }

    private void content(Transfer transfer, OnePupil.Cut cut, Subject subject, PupilExport export) throws IOException {
        if (transfer.removed() != null) {
            export.paragraph(transfer.removed().sentence());
        } else if (transfer.state() == TransferState.REFUSED) {
            export.table("What the checks found about this pupil", List.of("Finding"), found(transfer, subject));
        } else if (transfer.hasContent()) {
            file(transfer, cut, export);
        } else {
            export.paragraph("Its content was removed when it was not sent.");
        }
    }

    /** Nothing where there is no content, or none that can be read. */
    private OnePupil.Cut cut(Transfer transfer, Subject subject) throws IOException {
        if (transfer.removed() != null || !transfer.hasContent()) {
            return NOTHING;
        }
        try (InputStream bytes = vault.open(transfer.id())) {
            return OnePupil.cut(bytes, subject);
        } catch (ContentDamaged damaged) {
            return DAMAGED;
        }
    }

    private void file(Transfer transfer, OnePupil.Cut cut, PupilExport export) throws IOException {
        if (cut.equals(DAMAGED)) {
            export.paragraph(NOT_READABLE);
            return;
        }
        if (cut.others() > 0) {
            export.aside();
        }
        if (cut.file().isEmpty()) {
            export.paragraph(
                    "It holds another pupil whose number looks the same to the index; nothing in it is about this one.");
            return;
        }
        String name = "files/" + transfer.reference() + ".xml";
        if (transfer.pupils() == 1) {
            export.file(name, "The file as it was sent", out -> vault.copyTo(transfer.id(), out));
        } else {
            export.file(
                    name,
                    "The part of the file that is about this pupil",
                    out -> out.write(cut.file().get()));
        }
    }

    private List<List<String>> found(Transfer transfer, Subject subject) {
        long[] hashes = store.pupilHashes(transfer.id());
        List<List<String>> rows = new ArrayList<>();
        for (Finding finding : findings.read(transfer.id()).findings().stream()
                .map(KeptFindings.Line::finding)
                .toList()) {
            int position = finding.place().pupil();
            if (position >= 1 && position <= hashes.length && subject.hashes().contains(hashes[position - 1])) {
                rows.add(List.of(finding.message()));
            }
        }
        return rows;
    }

    /** Of persons the organisation alone: they are not the subject. What was typed about several pupils may name others. */
    private List<List<String>> steps(Transfer transfer) {
        return store.steps(transfer.id()).stream()
                .map(step -> List.of(
                        Times.second(step.at()),
                        step.kind().title(),
                        step.organisation() == null ? "The service" : organisation(step.organisation()),
                        step.kind() == StepKind.REJECTED && transfer.pupils() > 1
                                ? "The reason was about a file with several pupils and is left out"
                                : step.note()))
                .toList();
    }

    private String organisation(String number) {
        return Character.isDigit(number.charAt(0)) ? parties.name(number) : "The service's administration";
    }
}
