package uk.s2s.service.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import uk.s2s.service.database.TestDatabase;
import uk.s2s.service.jobs.TurnedClock;
import uk.s2s.service.retention.HeldPupils;

/** An empty trail without Spring: its parts by hand, transactions around them, and a clock to turn. */
final class AuditFixture {

    static final UUID DANA = UUID.fromString("00000000-0000-7000-8000-000000000001");

    /** That of the service; who tampers has another. */
    static final SealSignature KEY = signingWith("the service's key");

    final TurnedClock clock = new TurnedClock("2026-11-22T09:00:00Z");
    final JdbcClient jdbc;
    final TransactionTemplate transactions;
    final AuditTrail trail;
    final AuditSeals seals;
    final AuditRemovals removals;
    final Set<Long> lasting = new HashSet<>();
    private final TestDatabase database;
    private final EntryReader reader;
    private final AuditVerifier verifier;

    AuditFixture(TestDatabase database) {
        this.database = database;
        jdbc = database.jdbc();
        transactions = database.transactions();
        var template = new JdbcTemplate(database.dataSource());
        reader = new EntryReader(database.dataSource());
        trail = new AuditTrail(template, new JsonMapper());
        seals = new AuditSeals(jdbc);
        removals = new AuditRemovals(jdbc, KEY);
        verifier = new AuditVerifier(seals, reader, new LooseEntries(jdbc), removals, KEY);
        tamper("delete from audit_removal");
        tamper("delete from audit_seal");
        tamper("delete from audit_entry");
        jdbc.sql("alter sequence audit_entry_id restart").update();
    }

    /** Writes so many entries in one transaction. */
    void write(int entries) {
        transactions.executeWithoutResult(status -> LongStream.range(0, entries).forEach(n -> trail.write(entry(n))));
    }

    AuditEntry entry(long pupil) {
        return new AuditEntry(
                clock.instant(),
                "PupilSeen",
                DANA,
                "9262377",
                new UUID(7, pupil),
                null,
                List.of(pupil, -pupil),
                Map.of("pupil", pupil));
    }

    int seal() {
        return sealWith(KEY);
    }

    int sealWith(SealSignature key) {
        var template = new JdbcTemplate(database.dataSource());
        var sealer = new AuditSealer(template, reader, seals, key, new OpenTransactions(template), clock);
        Integer sealed = transactions.execute(status -> sealer.seal());
        return sealed == null ? 0 : sealed;
    }

    AuditRetention retention() {
        return new AuditRetention(
                7,
                jdbc,
                removals,
                trail,
                new LastingEntries(jdbc, List.of(pupils -> pupils.stream().anyMatch(lasting::contains))));
    }

    /** One batch of what is due. */
    int removeOld(HeldPupils held) {
        Integer removed = transactions.execute(status -> retention().remove(clock.instant(), held, 100));
        return removed == null ? 0 : removed;
    }

    AuditReport verify() {
        return verify(null);
    }

    AuditReport verify(byte @Nullable [] knownHead) {
        AuditReport report = transactions.execute(status -> verifier.verify(knownHead));
        if (report == null) {
            throw new IllegalStateException("no report");
        }
        return report;
    }

    /** Seals until all that was written so far is settled: other tests' transactions on this server must end first. */
    void settle() {
        long highest = seals.head().orElseThrow().highest();
        while (seals.head().orElseThrow().settled() < highest) {
            write(1);
            seal();
        }
    }

    static SealSignature signingWith(String key) {
        return new SealSignature((purpose, message) -> {
            try {
                Mac mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec((key + purpose).getBytes(StandardCharsets.UTF_8), "HMAC"));
                return mac.doFinal(message);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    byte[] headHash() {
        return seals.head().orElseThrow().hash();
    }

    /** As an administrator of the database could: past the triggers. */
    void tamper(String statement) {
        transactions.executeWithoutResult(status -> {
            for (String table : List.of("audit_entry", "audit_seal", "audit_removal")) {
                jdbc.sql("alter table " + table + " disable trigger user").update();
            }
            jdbc.sql(statement).update();
            for (String table : List.of("audit_entry", "audit_seal", "audit_removal")) {
                jdbc.sql("alter table " + table + " enable trigger user").update();
            }
        });
    }
}
