package uk.s2s.service.transfers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.springframework.stereotype.Service;
import uk.s2s.service.access.SignedIn;

/** Sends files that came with no form, such as those of the demonstration. */
@Service
public class SendingWithoutForm {

    private final Uploads uploads;
    private final TransferIds ids;

    SendingWithoutForm(Uploads uploads, TransferIds ids) {
        this.uploads = uploads;
        this.ids = ids;
    }

    /** @return the new transfer; empty when the file was refused or sent before */
    public Optional<Transfer> send(SignedIn who, String name, byte[] bytes) {
        try {
            UploadOutcome outcome = uploads.send(who, ids.next(), new FileInMemory(name, bytes));
            return outcome instanceof UploadOutcome.Sent sent ? Optional.of(sent.transfer()) : Optional.empty();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
