package uk.s2s.service.lostpupils;

import java.util.List;
import java.util.Optional;
import uk.s2s.service.schools.Organisation;
import uk.s2s.service.schools.search.FoundSchool;

/** Where a lost pupil's file may go, by what was typed. */
sealed interface Receiver {

    /**
     * An open school, to be confirmed.
     *
     * @param isAttended whether anybody can sign in for it
     */
    record To(Organisation school, boolean isAttended) implements Receiver {}

    /** One that takes no part in School to School. */
    record Independent(Organisation school) implements Receiver {}

    /** A closed one. */
    record Closed(Organisation school, List<Organisation> successors) implements Receiver {}

    /** Schools that may be meant, where no number was typed. */
    record Among(List<FoundSchool> schools) implements Receiver {}

    /** @param problem what to do instead */
    record Wrong(String problem) implements Receiver {}

    default Optional<Organisation> open() {
        return this instanceof To to ? Optional.of(to.school()) : Optional.empty();
    }
}
