package uk.s2s.service.lostpupils.pickup;

import java.time.Period;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.s2s.service.retention.RetentionKind;
import uk.s2s.service.retention.RetentionPolicy;
import uk.s2s.service.retention.TypedWords;

/** For how long it is kept from which network a lost pupil's file was fetched. Which school fetched it, and when, stays. */
@Configuration(proxyBeanMethods = false)
class PickUpRetention {

    private static final TypedWords.Rows NETWORKS = new TypedWords.Rows(
            "lost_pupil_pick_up",
            "made_at",
            "fetched_from <> '' and made_at <= :since",
            """
            exists (select from lost_pupil p where p.transfer_id = lost_pupil_pick_up.lost
                       and (p.upn_hash = any(:held) or p.former_upn = any(:held)))
            """,
            "fetched_from = ''",
            "Network that a file was fetched from");

    @Bean
    @Order(8)
    RetentionKind networksOfPickUps(@Value("${S2S_KEEP_WORDS_DAYS:365}") int days, JdbcClient sql) {
        String title = "Networks from which lost pupils' files were fetched";
        return new TypedWords(
                new RetentionPolicy(
                        "pick-ups", title, Period.ofDays(days), "the pick-up link was made", "S2S_KEEP_WORDS_DAYS"),
                NETWORKS,
                sql);
    }
}
