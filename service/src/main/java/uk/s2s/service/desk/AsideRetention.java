package uk.s2s.service.desk;

import java.time.Period;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.s2s.service.retention.RetentionKind;
import uk.s2s.service.retention.RetentionPolicy;
import uk.s2s.service.retention.TypedWords;

/** For how long it is kept why an exception was put aside. What is aside stays so; what a legal hold kept longer goes with it. */
@Configuration(proxyBeanMethods = false)
class AsideRetention {

    private static final TypedWords.Rows REASONS = new TypedWords.Rows(
            "exception_put_aside",
            "reason <> '' and (ended_at is not null or at <= :since)",
            "coalesce(pupil_hash = any(:held), false)",
            "reason = ''");

    @Bean
    @Order(8)
    RetentionKind reasonsOfPuttingAside(@Value("${S2S_KEEP_WORDS_DAYS:365}") int days, JdbcClient sql) {
        String title = "Reasons for which ULN exceptions were put aside";
        return new TypedWords(
                new RetentionPolicy("aside-words", title, Period.ofDays(days), "that", "S2S_KEEP_WORDS_DAYS"),
                REASONS,
                sql);
    }
}
