package uk.s2s.service.lostpupils;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.transfers.SendingOn;
import uk.s2s.service.transfers.Transfer;

/** Sends a lost pupil's file to the school where the pupil is now. */
@Service
class PassingOn {

    private final SendingOn sendingOn;
    private final Looks looks;

    PassingOn(SendingOn sendingOn, Looks looks) {
        this.sendingOn = sendingOn;
        this.looks = looks;
    }

    /** @return the new transfer; empty when somebody else was quicker, or the sender took the file back */
    @Transactional
    Optional<Transfer> passOn(SignedIn who, Records.Found found, SchoolNumber to, GivenReason reason) {
        Optional<Transfer> sentOn = sendingOn.passOn(who, found.file(), to);
        sentOn.ifPresent(transfer -> looks.add(who, found.pupil(), Look.Kind.PASSED_ON, reason));
        return sentOn;
    }
}
