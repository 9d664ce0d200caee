package uk.s2s.service.transfers;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import uk.s2s.ctf.records.CtfReader;
import uk.s2s.ctf.records.Pupil;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.pages.NotFound;
import uk.s2s.service.transfers.TransferEvent.TransferDownloaded;
import uk.s2s.service.vault.ContentMissing;
import uk.s2s.service.vault.Vault;

/** Files of lost pupils, for whoever keeps the database of these. No check of who asks: the caller makes it. */
@Service
public class HeldFiles {

    private final CtfReader reader = new CtfReader();
    private final TransferStore store;
    private final TransferLinks links;
    private final Vault vault;
    private final ApplicationEventPublisher events;

    HeldFiles(TransferStore store, TransferLinks links, Vault vault, ApplicationEventPublisher events) {
        this.store = store;
        this.links = links;
        this.vault = vault;
        this.events = events;
    }

    /**
     * The only pupil of a file; nothing is recorded.
     *
     * @throws NotFound when the content is gone
     */
    public Pupil pupil(UUID transfer) {
        try (InputStream bytes = vault.open(transfer)) {
            return reader.pupil(bytes, 1).orElseThrow(NotFound::new);
        } catch (ContentMissing gone) {
            throw new NotFound();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A legal hold on this UPN keeps the file too; in the caller's transaction. */
    public void noteFormerUpn(UUID transfer, long hash) {
        links.noteFormerUpn(transfer, hash);
    }

    /** Records, in the caller's transaction, that the bytes are being handed out. */
    public void noteDownload(SignedIn who, Transfer transfer, Instant now) {
        store.addStep(transfer.id(), Step.by(who, StepKind.DOWNLOADED, now, ""));
        events.publishEvent(new TransferDownloaded(transfer.id(), Actors.of(who), now));
    }

    /** The bytes as they came, once the download has been noted. */
    public void copyTo(Transfer transfer, OutputStream to) throws IOException {
        vault.copyTo(transfer.id(), to);
    }
}
