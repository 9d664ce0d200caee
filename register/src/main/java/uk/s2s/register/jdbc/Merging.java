package uk.s2s.register.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.s2s.identifiers.Uln;
import uk.s2s.register.Change.Action;
import uk.s2s.register.Learner;
import uk.s2s.register.MergeResult;
import uk.s2s.register.Requester;
import uk.s2s.register.Standing;

/** Joins records of one learner, parts them again, and takes numbers out of use. The register's lock has to be held. */
final class Merging {

    private final LearnerTable learners;

    Merging(LearnerTable learners) {
        this.learners = learners;
    }

    MergeResult merge(Connection connection, Uln masterUln, List<Uln> others, String reason, Requester by, Instant now)
            throws SQLException {
        Optional<Learner> master = live(connection, masterUln);
        if (master.isEmpty()) {
            return new MergeResult.Refused("The ULN that is to stay is not that of a live learner");
        }
        List<Learner> merged = new ArrayList<>();
        for (Uln other : others) {
            Optional<Learner> found = live(connection, other);
            if (found.isEmpty() || found.get().id() == master.get().id()) {
                return new MergeResult.Refused("Only live learners other than the one who stays can be merged into it");
            }
            merged.add(found.get());
        }
        if (merged.isEmpty()) {
            return new MergeResult.Refused("Say which learners are to be merged into this one");
        }
        for (Learner one : merged) {
            join(connection, master.get().id(), one.id(), reason, by, now);
        }
        return done(connection, masterUln);
    }

    /** Whoever was merged into the other before stands for the master now, so that nobody follows two steps. */
    private void join(Connection connection, long master, long merged, String reason, Requester by, Instant now)
            throws SQLException {
        List<Long> moved = move(connection, master, merged);
        learners.stand(connection, merged, Standing.MERGED, master, now);
        HistoryTable.acted(connection, merged, Action.MERGED, master, reason, by, now);
        for (long follower : moved) {
            HistoryTable.acted(connection, follower, Action.MERGED, master, reason, by, now);
        }
    }

    /** Whoever came to be merged through one, directly or not, gets another master. */
    private static List<Long> move(Connection connection, long master, long through) throws SQLException {
        List<Long> moved = new ArrayList<>();
        try (PreparedStatement move = connection.prepareStatement("""
                with recursive follower (id) as (
                    select id from learner where merged_into = ?
                    union select l.id from learner l join follower f on l.merged_into = f.id)
                update learner set master = ?, change_number = nextval('learner_change_number')
                where id in (select id from follower) returning id
                """)) {
            move.setLong(1, through);
            move.setLong(2, master);
            try (ResultSet row = move.executeQuery()) {
                while (row.next()) {
                    moved.add(row.getLong(1));
                }
            }
        }
        return moved;
    }

    /** Whoever was merged into it before stands for it again. */
    MergeResult unmerge(Connection connection, Uln uln, String reason, Requester by, Instant now) throws SQLException {
        Optional<Learner> merged = learners.byUln(connection, uln).filter(one -> one.standing() == Standing.MERGED);
        if (merged.isEmpty()) {
            return new MergeResult.Refused("This ULN is not merged into another");
        }
        long master = learners.master(connection, merged.get()).id();
        long parted = merged.get().id();
        learners.stand(connection, parted, Standing.LIVE, null, now);
        HistoryTable.acted(connection, parted, Action.UNMERGED, master, reason, by, now);
        for (long follower : move(connection, parted, parted)) {
            HistoryTable.acted(connection, follower, Action.MERGED, parted, reason, by, now);
        }
        return done(connection, uln);
    }

    MergeResult delete(Connection connection, Uln uln, String reason, Requester by, Instant now) throws SQLException {
        Optional<Learner> learner = live(connection, uln);
        if (learner.isEmpty()) {
            return new MergeResult.Refused("Only a live learner can be deleted");
        }
        if (!learner.get().linked().isEmpty()) {
            return new MergeResult.Refused("Other ULNs are merged into this one: unmerge them first");
        }
        learners.stand(connection, learner.get().id(), Standing.DELETED, null, now);
        HistoryTable.acted(connection, learner.get().id(), Action.DELETED, null, reason, by, now);
        return done(connection, uln);
    }

    private Optional<Learner> live(Connection connection, Uln uln) throws SQLException {
        return learners.byUln(connection, uln).filter(one -> one.standing() == Standing.LIVE);
    }

    private MergeResult done(Connection connection, Uln uln) throws SQLException {
        return new MergeResult.Done(learners.byUln(connection, uln).orElseThrow());
    }
}
