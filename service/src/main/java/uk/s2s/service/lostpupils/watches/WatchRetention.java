package uk.s2s.service.lostpupils.watches;

import java.time.Period;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.s2s.service.retention.RetentionKind;
import uk.s2s.service.retention.RetentionPolicy;
import uk.s2s.service.retention.TypedWords;
import uk.s2s.service.vault.Vault;

/** For how long it is kept why a search was kept going. That it was, by whom and what it found, stays. */
@Configuration(proxyBeanMethods = false)
class WatchRetention {

    private static final TypedWords.Rows REASONS = new TypedWords.Rows(
            "lost_pupil_watch",
            "ended_at",
            "words is not null and ended_at <= :since",
            """
            exists (select from lost_pupil_watch_hit h join lost_pupil p on p.transfer_id = h.lost
                     where h.watch = lost_pupil_watch.id and (p.upn_hash = any(:held) or p.former_upn = any(:held)))
            """,
            "words = null",
            "What somebody typed");

    @Bean
    @Order(8)
    RetentionKind wordsOfWatches(@Value("${S2S_KEEP_WORDS_DAYS:365}") int days, JdbcClient sql, Vault vault) {
        String title = "Own words of those who kept a search going";
        return new TypedWords(
                new RetentionPolicy(
                        "watch-words", title, Period.ofDays(days), "the watch ended", "S2S_KEEP_WORDS_DAYS"),
                REASONS,
                sql,
                vault);
    }
}
