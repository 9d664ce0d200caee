package uk.s2s.register.jdbc;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import uk.s2s.register.LearnerDetails;
import uk.s2s.register.Registration.Reason;

/**
 * Who looked for whom. Nobody is registered without having been looked for by the same organisation just before. The service's
 * own times are not known: a client's notes of 2014 speak of 120, without a unit that can be right, and of a least time after a
 * possible match.
 */
final class SearchLog {

    private static final Duration LONGEST_AGO = Duration.ofMinutes(120);
    /** Sooner, nobody can have looked at the candidates. */
    private static final Duration LOOKING = Duration.ofSeconds(1);

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    SearchLog(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /** What a search came to. */
    enum Outcome {
        NOBODY,
        FOUND,
        SOMEBODY,
        TOO_MANY
    }

    void note(Connection connection, String organisation, LearnerDetails searched, Outcome outcome, Instant at)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                with old as (delete from learner_search where id in (select id from learner_search where at < ? order by at limit 20))
                insert into learner_search (organisation, details, found, at) values (?, ?, ?, ?)
                """)) {
            insert.setObject(1, LearnerTable.time(at.minus(LONGEST_AGO)));
            insert.setString(2, organisation);
            insert.setBytes(3, digest(searched));
            insert.setString(4, outcome.name());
            insert.setObject(5, LearnerTable.time(at));
            insert.executeUpdate();
        }
    }

    /** Why the organisation may not register the learner; empty when it may. */
    Optional<Reason> objection(Connection connection, String organisation, LearnerDetails details, Instant now)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select found, at from learner_search where details = ? and organisation = ? order by id desc limit 1")) {
            select.setBytes(1, digest(details));
            select.setString(2, organisation);
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? objection(
                                Outcome.valueOf(row.getString("found")),
                                Duration.between(LearnerColumns.instant(row, "at"), now))
                        : Optional.of(Reason.NOT_SEARCHED);
            }
        }
    }

    private static Optional<Reason> objection(Outcome outcome, Duration ago) {
        if (ago.compareTo(LONGEST_AGO) > 0) {
            return Optional.of(Reason.NOT_SEARCHED);
        }
        return switch (outcome) {
            case NOBODY -> Optional.empty();
            case FOUND -> Optional.of(Reason.EXISTS);
            case SOMEBODY -> ago.compareTo(LOOKING) < 0 ? Optional.of(Reason.TOO_SOON) : Optional.empty();
            case TOO_MANY -> Optional.of(Reason.SEARCH_NOT_FOLLOWED);
        };
    }

    private byte[] digest(LearnerDetails details) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(Demographics.of(details).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + ALGORITHM, e);
        }
    }
}
