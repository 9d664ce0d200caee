package uk.s2s.service.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.s2s.service.access.Action;
import uk.s2s.service.access.Permissions;
import uk.s2s.service.access.SignedIn;

/** Finds entries, newest first; that somebody looked is itself recorded, in the same transaction. */
@Component
class AuditSearch {

    /** Entries a page. */
    static final int SIZE = 50;

    private final JdbcClient sql;
    private final AuditTrail trail;
    private final Clock clock;

    AuditSearch(JdbcClient sql, AuditTrail trail, Clock clock) {
        this.sql = sql;
        this.trail = trail;
        this.clock = clock;
    }

    /** Up to one more than {@link #SIZE}: the last then only tells that there are more. */
    @Transactional
    List<FoundEntry> find(SignedIn who, AuditQuestion question) {
        Permissions.require(who, Action.SEE_AUDIT);
        Map<String, Object> parameters = new LinkedHashMap<>();
        String query = "select " + FoundEntry.COLUMNS + " from audit_entry e where "
                + String.join(" and ", conditions(question, parameters)) + " order by e.id desc limit " + (SIZE + 1);
        List<FoundEntry> found =
                sql.sql(query).params(parameters).query(FoundEntry::read).list();
        trail.write(lookBy(who, question));
        return found;
    }

    private static List<String> conditions(AuditQuestion question, Map<String, Object> parameters) {
        List<String> conditions = new ArrayList<>(List.of("e.id < :before"));
        parameters.put("before", question.before());
        add("e.transfer = :transfer", "transfer", question.transfer(), conditions, parameters);
        add("(e.account = :account or e.about = :account)", "account", question.account(), conditions, parameters);
        add("e.organisation = :organisation", "organisation", question.organisation(), conditions, parameters);
        add("""
                (e.pupils @> array[:pupil]::bigint[]
                 or e.action <> 'PupilSeen' and e.transfer in
                    (select f.transfer from audit_entry f where f.pupils @> array[:pupil]::bigint[]))""", "pupil", question.pupil(), conditions, parameters);
        add("e.at >= :from", "from", utc(question.from()), conditions, parameters);
        add("e.at < :to", "to", utc(question.to()), conditions, parameters);
        return conditions;
    }

    private static void add(
            String condition,
            String name,
            @Nullable Object value,
            List<String> conditions,
            Map<String, Object> parameters) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }

    private static @Nullable Object utc(@Nullable Instant time) {
        return time == null ? null : time.atOffset(ZoneOffset.UTC);
    }

    private AuditEntry lookBy(SignedIn who, AuditQuestion question) {
        Map<String, Object> details = new TreeMap<>();
        if (question.organisation() != null) {
            details.put("organisation", question.organisation());
        }
        return new AuditEntry(
                clock.instant(),
                "AuditSeen",
                who.account(),
                who.organisation(),
                question.transfer(),
                question.account(),
                question.pupil() == null ? List.of() : List.of(question.pupil()),
                details);
    }
}
