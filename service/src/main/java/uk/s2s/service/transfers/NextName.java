package uk.s2s.service.transfers;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import uk.s2s.ctf.names.CtfFileName;
import uk.s2s.ctf.names.Destination;
import uk.s2s.identifiers.SchoolNumber;

/**
 * Names for files that no MIS has named. They count down from 999, while the sender's MIS counts up from 1, so that the next
 * file which the sender itself exports for the same receiver does not bear the same name.
 */
@Component
class NextName {

    private static final int LAST = 999;

    private final TransferStore store;

    NextName(TransferStore store) {
        this.store = store;
    }

    /**
     * A name that this sender has used for no file to this receiver in this school year; nobody else gets it until the
     * transaction ends.
     *
     * @throws TransferNotPossible when all are used
     */
    String next(SchoolNumber from, Destination to, Instant now) {
        Set<String> used = store.lockNames(from, "_CTF_" + to.text() + "_", SchoolYear.startOf(now));
        return IntStream.iterate(LAST, number -> number > 0, number -> number - 1)
                .mapToObj(number -> new CtfFileName(Optional.of(from), to, number).canonical())
                .filter(name -> !used.contains(name))
                .findFirst()
                .orElseThrow(() -> new TransferNotPossible(
                        "This school has sent 999 files to %s in this school year, which are all there can be. Nothing was sent."
                                .formatted(to.text())));
    }
}
