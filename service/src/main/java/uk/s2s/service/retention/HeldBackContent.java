package uk.s2s.service.retention;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.s2s.service.database.TimeOrderedId;
import uk.s2s.service.pages.FaultTrace;
import uk.s2s.service.vault.ContentMissing;
import uk.s2s.service.vault.Vault;

/**
 * Content that a feature has done with before any time is over, such as that of a file that was not sent: it goes at once, unless
 * a legal hold is on one of its pupils. Then it is moved to where no page leads, until the hold has ended.
 */
@Component
@Order(7)
public class HeldBackContent implements RetentionKind {

    private static final Logger log = LoggerFactory.getLogger(HeldBackContent.class);

    private static final RetentionPolicy POLICY = new RetentionPolicy(
            "held-back",
            "Content that only a legal hold kept",
            Period.ZERO,
            "the hold has ended",
            RetentionPolicy.FIXED);

    private static final String ALL = "from (select *, pupil_hashes && :held as held from content_held_back) due ";

    private final JdbcClient sql;
    private final LegalHolds holds;
    private final Vault vault;
    private final Clock clock;

    HeldBackContent(JdbcClient sql, LegalHolds holds, Vault vault, Clock clock) {
        this.sql = sql;
        this.holds = holds;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * Empties this place in the vault, in the caller's transaction.
     *
     * @param reference by which people know what the content is of
     * @param pupils keyed hashes of their UPNs
     */
    public void remove(UUID content, String reference, Collection<Long> pupils) {
        if (holds.whileRemoving().areAmong(pupils)) {
            keep(content, reference, pupils);
        } else {
            vault.remove(content);
        }
    }

    private void keep(UUID content, String reference, Collection<Long> pupils) {
        try {
            vault.copyTo(content, OutputStream.nullOutputStream());
        } catch (ContentMissing gone) {
            return;
        } catch (IOException damaged) {
            log.error(
                    "Content {} is under a legal hold and cannot be read: it stays where it is: {}",
                    content,
                    FaultTrace.of(damaged));
            list(content, reference, pupils, clock.instant());
            return;
        }
        move(content, reference, pupils);
    }

    private void move(UUID content, String reference, Collection<Long> pupils) {
        Instant now = clock.instant();
        UUID id = TimeOrderedId.at(now);
        try (InputStream bytes = vault.open(content)) {
            vault.store(id, bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        list(id, reference, pupils, now);
        vault.remove(content);
    }

    private void list(UUID id, String reference, Collection<Long> pupils, Instant now) {
        long[] hashes = pupils.stream().mapToLong(Long::longValue).toArray();
        sql.sql("insert into content_held_back (id, reference, pupil_hashes, since) values (?, ?, ?, ?)")
                .params(id, reference, hashes, now.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public RetentionPolicy policy() {
        return POLICY;
    }

    @Override
    public DueCounts count(Instant now, HeldPupils held) {
        return DueRows.count(sql, "since", ALL, Map.of("held", held.toArray()));
    }

    @Override
    public List<DueItem> due(Instant now, HeldPupils held, int offset, int limit) {
        return sql.sql("select * " + ALL + "order by since, id offset :offset limit :limit")
                .param("held", held.toArray())
                .param("offset", offset)
                .param("limit", limit)
                .query((row, index) -> new DueItem(
                        row.getString("reference"),
                        "Of a file that has gone",
                        row.getTimestamp("since").toInstant(),
                        row.getBoolean("held")))
                .list();
    }

    /** What is kept of these pupils, the oldest first. */
    List<DueItem> about(long[] pupils) {
        return sql.sql("select * from content_held_back where pupil_hashes && ? order by since, id")
                .params((Object) pupils)
                .query((row, index) -> new DueItem(
                        row.getString("reference"),
                        "",
                        row.getTimestamp("since").toInstant(),
                        true))
                .list();
    }

    @Override
    public int remove(Instant now, HeldPupils held, int passOver, int most) {
        List<UUID> due = sql.sql("""
                        delete from content_held_back where id in (
                            select id from content_held_back where not pupil_hashes && :held
                             order by since, id offset :over limit :most for update skip locked)
                        returning id
                        """)
                .param("held", held.toArray())
                .param("over", passOver)
                .param("most", most)
                .query(UUID.class)
                .list();
        due.forEach(vault::remove);
        return due.size();
    }
}
