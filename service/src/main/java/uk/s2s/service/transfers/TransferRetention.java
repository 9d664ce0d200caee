package uk.s2s.service.transfers;

import static uk.s2s.service.transfers.TransferState.ACCEPTED;
import static uk.s2s.service.transfers.TransferState.AWAITING_COLLECTION;
import static uk.s2s.service.transfers.TransferState.COLLECTED;
import static uk.s2s.service.transfers.TransferState.FORWARDED;
import static uk.s2s.service.transfers.TransferState.FOUND;
import static uk.s2s.service.transfers.TransferState.HELD;
import static uk.s2s.service.transfers.TransferState.PASSED_ON;
import static uk.s2s.service.transfers.TransferState.REFUSED;
import static uk.s2s.service.transfers.TransferState.REJECTED;
import static uk.s2s.service.transfers.TransferState.WITHDRAWN;

import java.time.Period;
import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.s2s.service.database.StartRefused;
import uk.s2s.service.retention.RetentionKind;
import uk.s2s.service.retention.RetentionPolicy;

/** For how long the content of transfers is kept; docs/retention.md says why so long. */
@Configuration(proxyBeanMethods = false)
class TransferRetention {

    private final JdbcClient sql;
    private final ContentRemoval removal;

    TransferRetention(JdbcClient sql, ContentRemoval removal) {
        this.sql = sql;
        this.removal = removal;
    }

    @Bean
    @Order(1)
    RetentionKind collectedFiles(@Value("${S2S_KEEP_COLLECTED_DAYS:60}") int days) {
        return kind("collected", "Collected files", days, "the receiver confirmed the download", Set.of(COLLECTED));
    }

    @Bean
    @Order(1)
    RetentionKind endedFiles(@Value("${S2S_KEEP_ENDED_DAYS:60}") int days) {
        return kind(
                "ended",
                "Files that were rejected, withdrawn or forwarded",
                days,
                "that",
                Set.of(REJECTED, WITHDRAWN, FORWARDED));
    }

    @Bean
    @Order(1)
    RetentionKind uncollectedFiles(@Value("${S2S_KEEP_UNCOLLECTED_DAYS:365}") int days) {
        return kind(
                "uncollected",
                "Files that nobody collected",
                days,
                "they arrived or were accepted",
                Set.of(AWAITING_COLLECTION, ACCEPTED));
    }

    @Bean
    @Order(1)
    RetentionKind lostPupilFiles(@Value("${S2S_KEEP_LOST_YEARS:15}") int years) {
        return new TransferKind(
                new RetentionPolicy(
                        "lost", "Lost pupils' files", Period.ofYears(years), "they were taken", "S2S_KEEP_LOST_YEARS"),
                Set.of(HELD),
                sql,
                removal);
    }

    /**
     * Longer than a file may lie uncollected: the school may reject it, and then the pupil is lost again.
     *
     * @throws StartRefused when it is not
     */
    @Bean
    @Order(1)
    RetentionKind passedOnFiles(
            @Value("${S2S_KEEP_PASSED_ON_DAYS:400}") int days,
            @Value("${S2S_KEEP_UNCOLLECTED_DAYS:365}") int uncollected) {
        requireLonger(days, uncollected);
        return kind(
                "passed-on",
                "Lost pupils' files that were passed on, or whose pupils were found",
                days,
                "that",
                Set.of(PASSED_ON, FOUND));
    }

    @Bean
    @Order(1)
    RetentionKind findingsOfRefusedFiles(@Value("${S2S_KEEP_FINDINGS_DAYS:30}") int days) {
        return kind("findings", "What was found in refused files", days, "the refusal", Set.of(REFUSED));
    }

    static void requireLonger(int passedOn, int uncollected) {
        if (passedOn <= uncollected) {
            throw new StartRefused(
                    "S2S_KEEP_PASSED_ON_DAYS is %d and S2S_KEEP_UNCOLLECTED_DAYS is %d. Keep what was passed on longer: a school may reject a lost pupil's file on its last day."
                            .formatted(passedOn, uncollected));
        }
    }

    private TransferKind kind(String name, String title, int days, String from, Set<TransferState> states) {
        String setting = "S2S_KEEP_" + name.toUpperCase(Locale.ROOT).replace('-', '_') + "_DAYS";
        return new TransferKind(
                new RetentionPolicy(name, title, Period.ofDays(days), from, setting), states, sql, removal);
    }
}
