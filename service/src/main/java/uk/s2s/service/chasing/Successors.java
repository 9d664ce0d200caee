package uk.s2s.service.chasing;

import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.schools.Organisation;
import uk.s2s.service.schools.Schools;
import uk.s2s.service.transfers.Transfer;
import uk.s2s.service.transfers.TransferState;

/** Whether the school that a file waits for has closed, and who certainly took it over. */
@Component
class Successors {

    private final Schools schools;

    Successors(Schools schools) {
        this.schools = schools;
    }

    /** Whether it waits for an organisation that will hardly collect it: closed, or gone from its number. */
    boolean isStranded(Transfer file) {
        return file.state() == TransferState.AWAITING_COLLECTION
                && file.isUncollected()
                && !schools.find(receiver(file)).map(Organisation::open).orElse(false);
    }

    /**
     * Where a stranded file certainly belongs: everything that the register links from its receiver ends in one single open
     * organisation, and no link on the way is a split. The sender itself is nowhere to send it.
     */
    Optional<Organisation> successor(Transfer file) {
        return successor(receiver(file)).filter(one -> !one.number().equals(file.source()));
    }

    Optional<Organisation> successor(SchoolNumber receiver) {
        return schools.onlySuccessor(receiver);
    }

    static SchoolNumber receiver(Transfer file) {
        return new SchoolNumber(file.destination());
    }
}
