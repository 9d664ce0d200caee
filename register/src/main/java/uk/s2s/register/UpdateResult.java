package uk.s2s.register;

import java.util.List;

/** What came of changing a learner's details. */
public sealed interface UpdateResult {

    record Updated(Learner learner) implements UpdateResult {}

    record UnknownUln() implements UpdateResult {}

    /** @param version the register's, which is not the one that was changed */
    record ChangedSinceRead(int version) implements UpdateResult {}

    record NothingToChange() implements UpdateResult {}

    /** Who has seen the privacy notice cannot have not seen it any more. */
    record SharingChangeNotAllowed() implements UpdateResult {}

    record Invalid(List<FieldProblem> problems) implements UpdateResult {}
}
