package uk.s2s.service.lostpupils.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.lostpupils.GivenReason;
import uk.s2s.service.lostpupils.OwnWords;
import uk.s2s.service.pages.NotFound;
import uk.s2s.service.vault.ContentMissing;
import uk.s2s.service.vault.Vault;

/** Searches that were made. Whoever made one sees it again for a day; that it was made stays on record. */
@Component
public class Searches {

    private static final Duration VALID = Duration.ofDays(1);
    private static final int AT_ONCE = 100;

    private final JdbcClient sql;
    private final Vault vault;
    private final OwnWords words;
    private final JsonMapper json;
    private final Clock clock;

    Searches(JdbcClient sql, Vault vault, OwnWords words, JsonMapper json, Clock clock) {
        this.sql = sql;
        this.vault = vault;
        this.words = words;
        this.json = json;
        this.clock = clock;
    }

    /** @param words of the vault, or null */
    private record Stored(PastSearch search, @Nullable UUID words) {}

    /** In the caller's transaction. */
    void add(SignedIn who, PastSearch search, Criteria criteria, Instant now) {
        sql.sql("""
                        insert into lost_pupil_search (id, account, person, organisation, reason, words, found, crowded, hits, whys, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(search.id())
                .param(who.account())
                .param(who.name())
                .param(who.organisation())
                .param(search.reason().reason())
                .param(words.store(search.reason(), now))
                .param(search.found())
                .param(search.crowded())
                .param(search.hits().toArray(Integer[]::new))
                .param(search.whys().toArray(String[]::new))
                .param(now.atOffset(ZoneOffset.UTC))
                .update();
        vault.store(search.id(), json.writeValueAsBytes(criteria));
    }

    /** @throws NotFound for another account's, and for one of an earlier day */
    public PastSearch require(SignedIn who, UUID id) {
        return sql.sql("select * from lost_pupil_search where id = ? and account = ? and organisation = ? and at > ?")
                .params(id, who.account(), who.organisation(), validSince())
                .query(Searches::row)
                .optional()
                .map(stored -> stored.search()
                        .because(words.read(stored.search().reason().reason(), stored.words())))
                .orElseThrow(NotFound::new);
    }

    /** What was searched for; empty fields once it has been forgotten. */
    public Criteria criteria(PastSearch search) {
        try (InputStream bytes = vault.open(search.id())) {
            return json.readValue(bytes, Criteria.class);
        } catch (ContentMissing gone) {
            return Criteria.EMPTY;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Removes what was searched for a day ago or before, a few at a time; returns whether there may be more. */
    @Transactional
    public boolean forgetSome() {
        List<UUID> old =
                sql.sql("""
                        select id from lost_pupil_search where not forgotten and at <= ? order by at limit ? for update skip locked
                        """).params(validSince(), AT_ONCE).query(UUID.class).list();
        old.forEach(vault::remove);
        sql.sql("update lost_pupil_search set forgotten = true where id = any(?)")
                .param(old.toArray(UUID[]::new))
                .update();
        return old.size() == AT_ONCE;
    }

    private OffsetDateTime validSince() {
        return clock.instant().minus(VALID).atOffset(ZoneOffset.UTC);
    }

    private static Stored row(ResultSet row, int index) throws SQLException {
        var search = new PastSearch(
                row.getObject("id", UUID.class),
                new GivenReason(row.getString("reason"), ""),
                row.getInt("found"),
                row.getBoolean("crowded"),
                List.of((Integer[]) row.getArray("hits").getArray()),
                Arrays.asList((String[]) row.getArray("whys").getArray()),
                row.getTimestamp("at").toInstant());
        return new Stored(search, row.getObject("words", UUID.class));
    }
}
