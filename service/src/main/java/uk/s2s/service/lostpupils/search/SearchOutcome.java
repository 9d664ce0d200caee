package uk.s2s.service.lostpupils.search;

import java.util.UUID;

/** What became of a search. */
sealed interface SearchOutcome {

    /** @param search under which the results are kept for a day */
    record Recorded(UUID search) implements SearchOutcome {}

    /** This node has just started and is still reading who is lost. */
    record StillLoading() implements SearchOutcome {}

    /** Nothing was searched: the account, or its authority, has asked enough for now. */
    record TooManyQuestions() implements SearchOutcome {}
}
