package uk.s2s.register.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.s2s.register.FieldProblem;
import uk.s2s.register.FieldRules;
import uk.s2s.register.FindResult;
import uk.s2s.register.Learner;
import uk.s2s.register.LearnerDetails;
import uk.s2s.register.LearnerField;
import uk.s2s.register.Postcodes;
import uk.s2s.register.Registration;
import uk.s2s.register.Registration.Reason;
import uk.s2s.register.Requester;
import uk.s2s.register.Standing;
import uk.s2s.register.UpdateResult;

/** Takes learners into the register, one at a time, and changes their details. */
final class Registering {

    private final Finding finding;
    private final LearnerTable learners;
    private final SearchLog searches;

    Registering(Finding finding, LearnerTable learners, SearchLog searches) {
        this.finding = finding;
        this.learners = learners;
        this.searches = searches;
    }

    /** The register's lock has to be held, and the index to have caught up. */
    Registration register(Connection connection, Requester by, LearnerDetails details, Instant now)
            throws SQLException {
        Optional<Reason> objection = searches.objection(connection, by.organisation(), details, now);
        if (objection.isPresent()) {
            return new Registration.NotRegistered(objection.get());
        }
        if (isHeld(connection, details)) {
            return new Registration.NotRegistered(Reason.EXISTS);
        }
        return new Registration.Registered(add(connection, by, details, "", now));
    }

    /** Whether somebody with the same five details is registered, or somebody who is beyond doubt the same. */
    boolean isHeld(Connection connection, LearnerDetails details) throws SQLException {
        FindResult found = finding.find(connection, details);
        return found instanceof FindResult.Exact
                || found instanceof FindResult.Linked
                || !SameLearners.of(connection, learners, List.of(details))
                        .to(details)
                        .isEmpty();
    }

    /** Without any question. */
    Learner add(Connection connection, Requester by, LearnerDetails details, String reason, Instant now)
            throws SQLException {
        List<NewLearner> added = learners.number(connection, List.of(kept(details)));
        learners.insert(connection, added, now);
        HistoryTable.registered(connection, added, by, reason, now);
        return learners.byUln(connection, added.get(0).uln()).orElseThrow();
    }

    /** As the register keeps it: without spaces around, postcodes in their usual form. */
    static LearnerDetails kept(LearnerDetails details) {
        LearnerDetails kept = details;
        for (LearnerField field : LearnerField.values()) {
            kept = kept.with(field, details.text(field).strip());
        }
        String postcode = kept.text(LearnerField.LAST_KNOWN_POST_CODE);
        return kept.with(LearnerField.LAST_KNOWN_POST_CODE, Postcodes.canonical(postcode));
    }

    UpdateResult update(
            Connection connection, Learner held, int version, LearnerDetails sent, Requester by, Instant now)
            throws SQLException {
        LearnerDetails becomes = kept(sent);
        if (held.standing() != Standing.LIVE) {
            return new UpdateResult.UnknownUln();
        }
        if (held.version() != version) {
            return new UpdateResult.ChangedSinceRead(held.version());
        }
        if (held.details().equals(becomes)) {
            return new UpdateResult.NothingToChange();
        }
        if (!mayShare(held.details(), becomes)) {
            return new UpdateResult.SharingChangeNotAllowed();
        }
        change(connection, held, becomes, by, "", now);
        return new UpdateResult.Updated(learners.byUln(connection, held.uln()).orElseThrow());
    }

    void change(Connection connection, Learner held, LearnerDetails becomes, Requester by, String reason, Instant now)
            throws SQLException {
        learners.update(connection, held, becomes, now);
        HistoryTable.updated(connection, held.id(), held.details(), becomes, by, reason, now);
    }

    /** Our reading of a rule that is not published: a privacy notice that was seen cannot become unseen. */
    private static boolean mayShare(LearnerDetails held, LearnerDetails becomes) {
        String was = held.text(LearnerField.ABILITY_TO_SHARE);
        return was.isEmpty()
                || was.equals("0")
                || !becomes.text(LearnerField.ABILITY_TO_SHARE).equals("0");
    }

    static List<FieldProblem> problems(LearnerDetails details, LocalDate today) {
        return FieldRules.check(kept(details), today);
    }
}
