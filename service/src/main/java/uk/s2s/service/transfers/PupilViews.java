package uk.s2s.service.transfers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.s2s.ctf.records.CtfReader;
import uk.s2s.ctf.records.Pupil;
import uk.s2s.ctf.records.PupilDetails;
import uk.s2s.service.access.Action;
import uk.s2s.service.access.Permissions;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.access.Standing;
import uk.s2s.service.pages.NotFound;
import uk.s2s.service.pages.Paging;
import uk.s2s.service.transfers.TransferEvent.PupilSeen;
import uk.s2s.service.transfers.TransferEvent.PupilsSeen;
import uk.s2s.service.vault.IdentifierIndex;
import uk.s2s.service.vault.Vault;

/** Reads pupils out of stored files; each look and its record commit together, before anything is shown. */
@Service
class PupilViews {

    private final CtfReader reader = new CtfReader();
    private final Vault vault;
    private final KeptFindings findings;
    private final IdentifierIndex index;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PupilViews(
            Vault vault, KeptFindings findings, IdentifierIndex index, ApplicationEventPublisher events, Clock clock) {
        this.vault = vault;
        this.findings = findings;
        this.index = index;
        this.events = events;
        this.clock = clock;
    }

    /** One page of the file's pupils; empty for whoever may not read them, and when the content is gone. */
    @Transactional
    List<PupilRow> list(SignedIn who, Transfer transfer, Paging paging) {
        Set<Standing> standings = Standings.of(who, transfer);
        if (!transfer.hasContent()
                || !transfer.isChecked()
                || !Permissions.allows(who.role(), standings, Action.READ_PUPILS)) {
            return List.of();
        }
        List<PupilRow> rows = new ArrayList<>();
        try (InputStream bytes = vault.open(transfer.id())) {
            reader.read(bytes, pupil -> {
                if (paging.shows(pupil.position())) {
                    rows.add(PupilRow.of(pupil));
                }
            });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        events.publishEvent(new PupilsSeen(transfer.id(), Actors.of(who), clock.instant(), paging.page()));
        return rows;
    }

    /** What the checks found in a file after its upload, for its sender; it says of pupils what their records say. */
    @Transactional
    KeptFindings.Kept findings(SignedIn who, Transfer transfer) {
        if (transfer.state() != TransferState.REFUSED
                || transfer.removed() != null
                || !Permissions.allows(who.role(), Standings.of(who, transfer), Action.READ_PUPILS)) {
            return KeptFindings.Kept.NONE;
        }
        events.publishEvent(new PupilsSeen(transfer.id(), Actors.of(who), clock.instant(), 0));
        return findings.read(transfer.id());
    }

    /**
     * One pupil's record.
     *
     * @param position from 1
     * @throws NotFound when the file has no such pupil or its content is gone
     */
    @Transactional
    PupilView one(SignedIn who, Transfer transfer, int position) {
        Collecting.requireNotRemoved(transfer);
        if (!transfer.hasContent() || !transfer.isChecked()) {
            throw new NotFound();
        }
        Pupil pupil = read(transfer, position);
        long hash = index.hash(pupil.upn());
        events.publishEvent(new PupilSeen(transfer.id(), Actors.of(who), clock.instant(), position, hash));
        return new PupilView(PupilRow.of(pupil), PupilDetails.of(pupil));
    }

    private Pupil read(Transfer transfer, int position) {
        try (InputStream bytes = vault.open(transfer.id())) {
            return reader.pupil(bytes, position).orElseThrow(NotFound::new);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
