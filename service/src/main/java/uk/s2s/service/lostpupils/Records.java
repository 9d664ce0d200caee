package uk.s2s.service.lostpupils;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.s2s.ctf.records.Pupil;
import uk.s2s.ctf.records.PupilDetails;
import uk.s2s.service.access.Action;
import uk.s2s.service.access.Permissions;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.pages.NotFound;
import uk.s2s.service.transfers.HeldFiles;
import uk.s2s.service.transfers.Transfer;
import uk.s2s.service.transfers.Transfers;

/** Lost pupils' records, opened for a reason that is recorded; each look and its record commit together. */
@Service
public class Records {

    private final LostPupils pupils;
    private final Transfers transfers;
    private final HeldFiles files;
    private final Looks looks;
    private final QuestionLimit limit;
    private final Clock clock;

    Records(LostPupils pupils, Transfers transfers, HeldFiles files, Looks looks, QuestionLimit limit, Clock clock) {
        this.pupils = pupils;
        this.transfers = transfers;
        this.files = files;
        this.looks = looks;
        this.limit = limit;
        this.clock = clock;
    }

    /** @param file by which its sender knows it, too */
    public record Found(LostPupil pupil, Transfer file) {}

    /** @throws NotFound when there is none, or none that they may know of */
    public Found require(SignedIn who, String reference, Action action) {
        Permissions.requireOrHide(who, action);
        Transfer file = transfers.findByReference(reference).orElseThrow(NotFound::new);
        return new Found(pupils.find(file.id()).orElseThrow(NotFound::new), file);
    }

    /** @throws NotFound also when the pupil is found and the record nobody's business any more but of those concerned */
    public Found requireOpen(SignedIn who, String reference, Action action) {
        Found found = require(who, reference, action);
        if (!found.pupil().isOpenTo(who)) {
            throw new NotFound();
        }
        return found;
    }

    /** The reason that holds for this account now; without one nothing is shown. */
    public Optional<GivenReason> reason(SignedIn who, LostPupil pupil) {
        return looks.reason(who, pupil);
    }

    /** @return false when the account or its authority has asked enough for now */
    @Transactional
    boolean giveReason(SignedIn who, LostPupil pupil, GivenReason reason) {
        if (limit.isReached(who)) {
            return false;
        }
        looks.add(who, pupil, Look.Kind.REASON_GIVEN, reason);
        return true;
    }

    /** All that the file says of the pupil. */
    @Transactional
    LostPupilView see(SignedIn who, Found found, GivenReason reason) {
        if (!found.pupil().hasContent() || !found.pupil().isOpenTo(who)) {
            throw new NotFound();
        }
        Pupil pupil = files.pupil(found.file().id());
        looks.add(who, found.pupil(), Look.Kind.SEEN, reason);
        Card card = Card.of(pupil, found.pupil().school());
        return new LostPupilView(card.name(), card.otherNames(), PupilDetails.of(pupil));
    }

    /** Records that the bytes are being handed out; they may be sent once this has committed. */
    @Transactional
    void download(SignedIn who, Found found, GivenReason reason) {
        if (!found.pupil().isHeld()) {
            throw new NotFound();
        }
        looks.add(who, found.pupil(), Look.Kind.DOWNLOADED, reason);
        files.noteDownload(who, found.file(), clock.instant());
    }
}
