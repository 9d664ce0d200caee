package uk.s2s.service.uln;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of parts. */
@Repository
class PartStore {

    /**
     * Whoever takes a part has so long to come back with an answer before another takes it: longer than handing in takes at most,
     * and so long a part waits whose node was killed.
     */
    static final Duration LEASE = Duration.ofSeconds(90);

    private final JdbcClient sql;

    PartStore(JdbcClient sql) {
        this.sql = sql;
    }

    void insert(UUID file, int number, int records, Instant now) {
        sql.sql("""
                        insert into uln_part (file_id, number, records, created_at, state, next_attempt, changed_at)
                        values (?, ?, ?, ?, 'WAITING', ?, ?)
                        """).params(file, number, records, utc(now), utc(now), utc(now)).update();
    }

    List<UlnPart> of(UUID file) {
        return of(List.of(file));
    }

    /** In the order of their files and numbers. */
    List<UlnPart> of(Collection<UUID> files) {
        return sql.sql("select * from uln_part where file_id = any(?) order by file_id, number")
                .params((Object) files.toArray(UUID[]::new))
                .query(PartStore::part)
                .list();
    }

    /** Has the results of a job fetched again, and an answer that is under way not kept; returns how many parts that concerns. */
    int makeStale(String organisation, long job, Instant now) {
        return sql.sql("""
                        update uln_part set stale = true, revision = revision + 1, attempts = 0, next_attempt = ?
                          from uln_file where uln_file.id = file_id and organisation = ? and job = ?
                           and content_removed_at is null and state in ('SUBMITTED', 'PROCESSED')
                        """).params(utc(now), organisation, job).update();
    }

    /** As {@link #takeDue}, one whose results have changed since they were fetched. */
    Optional<UlnPart> takeStale(Instant now) {
        return sql.sql("""
                        update uln_part set attempts = attempts + 1, next_attempt = ?
                         where (file_id, number) = (select file_id, number from uln_part where stale and next_attempt <= ?
                                                       and exists (select from uln_file where id = file_id and content_removed_at is null)
                                                     order by next_attempt limit 1 for update skip locked)
                        returning *
                        """)
                .params(utc(now.plus(LEASE)), utc(now))
                .query(PartStore::part)
                .optional();
    }

    /** Whether its results have not changed since it was taken; until the end of the transaction they then cannot. */
    boolean fresh(UlnPart taken) {
        return sql.sql("update uln_part set stale = false where file_id = ? and number = ? and revision = ?")
                        .params(taken.file(), taken.number(), taken.revision())
                        .update()
                == 1;
    }

    /** Takes on one part of this state that is due; no other node gets it while the lease lasts. */
    Optional<UlnPart> takeDue(PartState state, Instant now) {
        return sql.sql("""
                        update uln_part set attempts = attempts + 1, next_attempt = ?
                         where (file_id, number) = (select file_id, number from uln_part where state = ? and next_attempt <= ?
                                                     order by next_attempt limit 1 for update skip locked)
                        returning *
                        """)
                .params(utc(now.plus(LEASE)), state.name(), utc(now))
                .query(PartStore::part)
                .optional();
    }

    /** It is tried again later. */
    void wait(UlnPart part, @Nullable PartProblem problem, @Nullable String code, Instant next) {
        sql.sql("""
                        update uln_part set problem = ?, code = ?, next_attempt = ?
                         where file_id = ? and number = ? and state = ? and attempts = ?
                        """)
                .param(problem == null ? null : problem.name())
                .param(code)
                .param(utc(next))
                .params(part.file(), part.number(), part.state().name(), part.attempts())
                .update();
    }

    /** One more fault of this part. */
    void faulted(UlnPart part) {
        sql.sql("update uln_part set faults = faults + 1 where file_id = ? and number = ? and attempts = ?")
                .params(part.file(), part.number(), part.attempts())
                .update();
    }

    /** Moves it on, if nobody else has taken it meanwhile; whoever has begins a new count of attempts. */
    boolean move(
            UlnPart part,
            PartState to,
            @Nullable Long job,
            @Nullable PartProblem problem,
            @Nullable String code,
            Instant now) {
        return sql.sql("""
                                update uln_part set state = ?, job = ?, problem = ?, code = ?, attempts = 0, faults = 0,
                                       stale = false, next_attempt = ?, changed_at = ?
                                 where file_id = ? and number = ? and state = ? and attempts = ?
                                """)
                        .param(to.name())
                        .param(job)
                        .param(problem == null ? null : problem.name())
                        .param(code)
                        .param(utc(now))
                        .param(utc(now))
                        .params(part.file(), part.number(), part.state().name(), part.attempts())
                        .update()
                == 1;
    }

    Optional<UlnPart> one(UUID file, int number) {
        return sql.sql("select * from uln_part where file_id = ? and number = ?")
                .params(file, number)
                .query(PartStore::part)
                .optional();
    }

    /**
     * Until the end of the transaction nobody else ends a part of this file, so that one alone sees that it is the last.
     *
     * @throws EmptyResultDataAccessException when its content has been removed: nothing comes of it any more
     */
    void lockFile(UUID file) {
        if (!lockKept(file)) {
            throw new EmptyResultDataAccessException(1);
        }
    }

    /** The same; false when its content has been removed. */
    boolean lockKept(UUID file) {
        return sql.sql("select id from uln_file where id = ? and content_removed_at is null for update")
                .param(file)
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /** By which people know the file. */
    String reference(UUID file) {
        return sql.sql("select reference from uln_file where id = ?")
                .param(file)
                .query(String.class)
                .single();
    }

    /** Keyed hashes of the UPNs in the file. */
    List<Long> pupils(UUID file) {
        return sql.sql("select unnest(pupil_hashes) from uln_file where id = ?")
                .param(file)
                .query(Long.class)
                .list();
    }

    /** For the holder of the lock. */
    void processed(UlnPart part, String code, UUID output, int ulns, int exceptions, Instant now) {
        sql.sql("""
                        update uln_part set state = 'PROCESSED', code = ?, problem = null, output = ?, ulns = ?, exceptions = ?, changed_at = ?,
                               faults = 0, rounds = rounds + case when output is null then 0 else 1 end
                         where file_id = ? and number = ?
                        """)
                .params(code, output, ulns, exceptions, utc(now), part.file(), part.number())
                .update();
    }

    /** Keeps that the results of a part have taken the place of earlier ones; the id is what that is told by. */
    void insertRound(UUID id, UlnPart part, Instant now) {
        sql.sql("insert into uln_round (id, file_id, part, at) values (?, ?, ?, ?)")
                .params(id, part.file(), part.number(), utc(now))
                .update();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static UlnPart part(ResultSet row, int index) throws SQLException {
        String problem = row.getString("problem");
        return new UlnPart(
                row.getObject("file_id", UUID.class),
                row.getInt("number"),
                row.getInt("records"),
                row.getTimestamp("created_at").toInstant(),
                PartState.valueOf(row.getString("state")),
                row.getObject("job", Long.class),
                row.getString("code"),
                problem == null ? null : PartProblem.valueOf(problem),
                row.getInt("attempts"),
                row.getInt("faults"),
                row.getLong("revision"),
                row.getInt("rounds"),
                row.getTimestamp("next_attempt").toInstant(),
                row.getTimestamp("changed_at").toInstant(),
                row.getObject("output", UUID.class),
                row.getInt("ulns"),
                row.getInt("exceptions"));
    }
}
