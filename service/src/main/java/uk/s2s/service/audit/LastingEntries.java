package uk.s2s.service.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.s2s.service.retention.LastingPupils;

/** The first old entry that has to stay, since something about its pupil is still kept. */
@Component
class LastingEntries {

    /** As a number of a seal, that there is none. */
    static final long NONE = Long.MAX_VALUE;

    private static final int AT_ONCE = 1000;

    private final JdbcClient sql;
    private final List<LastingPupils> features;

    LastingEntries(JdbcClient sql, List<LastingPupils> features) {
        this.sql = sql;
        this.features = features;
    }

    private record Entry(long id, List<Long> pupils) {

        static Entry read(ResultSet row, int index) throws SQLException {
            return new Entry(
                    row.getLong("id"), List.of((Long[]) row.getArray("pupils").getArray()));
        }
    }

    private record Range(long from, long to) {}

    /**
     * The first seal that covers such an entry or a later one.
     *
     * @param through the last seal whose entries are gone
     * @param since seals of later times are not looked at
     * @param seals nor more seals than these
     */
    long firstSeal(long through, Instant since, int seals) {
        Range old = range(through, since, seals);
        List<Entry> some = after(old.from() - 1, old.to());
        while (!some.isEmpty()) {
            if (isAnyLasting(some.stream()
                    .flatMap(entry -> entry.pupils().stream())
                    .distinct()
                    .toList())) {
                return sealOf(some.stream()
                        .filter(entry -> isAnyLasting(entry.pupils()))
                        .findFirst()
                        .orElseThrow());
            }
            some = after(some.get(some.size() - 1).id(), old.to());
        }
        return NONE;
    }

    private boolean isAnyLasting(List<Long> pupils) {
        return features.stream().anyMatch(feature -> feature.areAmong(pupils));
    }

    private Range range(long through, Instant since, int seals) {
        return sql.sql("""
                        select coalesce(min(lower(covered)), 1) as first, coalesce(max(upper(covered)), 1) - 1 as last
                          from (select covered from audit_seal
                                 where number > :through and entries > 0 and sealed_at <= :since order by number limit :seals) old
                        """)
                .params(Map.of("through", through, "since", since.atOffset(ZoneOffset.UTC), "seals", seals))
                .query((row, index) -> new Range(row.getLong("first"), row.getLong("last")))
                .single();
    }

    private List<Entry> after(long id, long last) {
        return sql.sql(
                        "select id, pupils from audit_entry where id > ? and id <= ? and pupils <> '{}' order by id limit ?")
                .params(id, last, AT_ONCE)
                .query(Entry::read)
                .list();
    }

    private long sealOf(Entry entry) {
        return sql.sql("select min(number) from audit_seal where highest >= ?")
                .param(entry.id())
                .query(Long.class)
                .single();
    }
}
