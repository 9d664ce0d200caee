package uk.s2s.service.transfers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.s2s.ctf.checks.CheckOptions;
import uk.s2s.ctf.checks.CtfChecker;
import uk.s2s.ctf.checks.ListedPupil;
import uk.s2s.service.access.Action;
import uk.s2s.service.access.Permissions;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.access.Standing;
import uk.s2s.service.pages.Paging;
import uk.s2s.service.transfers.TransferEvent.PupilsSeen;
import uk.s2s.service.vault.Vault;

/** Reads pupils out of stored files; each look and its record commit together, before anything is shown. */
@Service
class PupilViews {

    private final Vault vault;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PupilViews(Vault vault, ApplicationEventPublisher events, Clock clock) {
        this.vault = vault;
        this.events = events;
        this.clock = clock;
    }

    /** One page of the file's pupils; empty for whoever may not read them. */
    @Transactional
    List<PupilRow> list(SignedIn who, Transfer transfer, Paging paging) {
        Set<Standing> standings = Standings.of(who, transfer);
        if (!transfer.hasContent() || !Permissions.allows(who.role(), standings, Action.READ_PUPILS)) {
            return List.of();
        }
        List<PupilRow> rows = new ArrayList<>();
        try (InputStream bytes = vault.open(transfer.id())) {
            new CtfChecker().check(bytes, CheckOptions.forTransfer(LocalDate.now(clock)), pupil -> {
                if (pupil.position() > paging.offset() && pupil.position() <= paging.offset() + Paging.SIZE) {
                    rows.add(row(pupil));
                }
            });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        events.publishEvent(new PupilsSeen(transfer.id(), Actors.of(who), clock.instant()));
        return rows;
    }

    private static PupilRow row(ListedPupil pupil) {
        return new PupilRow(
                pupil.position(),
                pupil.surname() + ", " + pupil.forename(),
                pupil.dateOfBirth(),
                pupil.sex(),
                pupil.upn());
    }

    String one(SignedIn who, Transfer transfer, int position) {
        return "";
    }
}
