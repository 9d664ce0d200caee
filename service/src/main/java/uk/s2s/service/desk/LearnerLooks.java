package uk.s2s.service.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.s2s.identifiers.Uln;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.database.TimeOrderedId;
import uk.s2s.service.pages.NotFound;

/** The reasons to look at learners. One holds for a day, and for the account that gave it. */
@Component
class LearnerLooks {

    private static final Duration VALID = Duration.ofDays(1);

    private final JdbcClient sql;
    private final Clock clock;

    LearnerLooks(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    LearnerLook add(SignedIn who, Uln uln, String reason) {
        Instant now = clock.instant();
        var look = new LearnerLook(TimeOrderedId.at(now), uln, reason);
        sql.sql("insert into learner_look (id, uln, account, reason, at) values (?, ?, ?, ?, ?)")
                .params(look.id(), uln.value(), who.account(), reason, now.atOffset(ZoneOffset.UTC))
                .update();
        return look;
    }

    /** @throws NotFound for another account's, and for one of an earlier day */
    LearnerLook require(SignedIn who, UUID id) {
        return sql.sql("select * from learner_look where id = ? and account = ? and at > ?")
                .params(id, who.account(), clock.instant().minus(VALID).atOffset(ZoneOffset.UTC))
                .query(LearnerLooks::row)
                .optional()
                .orElseThrow(NotFound::new);
    }

    private static LearnerLook row(ResultSet row, int index) throws SQLException {
        return new LearnerLook(row.getObject("id", UUID.class), new Uln(row.getString("uln")), row.getString("reason"));
    }
}
