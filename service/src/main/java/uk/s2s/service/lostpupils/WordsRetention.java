package uk.s2s.service.lostpupils;

import java.time.Period;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.s2s.service.retention.RetentionKind;
import uk.s2s.service.retention.RetentionPolicy;
import uk.s2s.service.retention.TypedWords;
import uk.s2s.service.retention.TypedWords.Rows;
import uk.s2s.service.vault.Vault;

/** For how long it is kept what was typed on searching lost pupils and on looking at them. Who did, whom they were shown, when, and the kind of reason stay. */
@Configuration(proxyBeanMethods = false)
class WordsRetention {

    private static final String SETTING = "S2S_KEEP_WORDS_DAYS";

    private static final Rows SEARCHES = new Rows(
            "lost_pupil_search",
            "(words is not null or whys <> '{}') and at <= :since",
            "exists (select from lost_pupil where number = any(hits) and (upn_hash = any(:held) or former_upn = any(:held)))",
            "words = null, whys = '{}'");

    private static final Rows LOOKS = new Rows(
            "lost_pupil_look",
            "words is not null and at <= :since",
            "exists (select from lost_pupil p where p.number = lost_pupil_look.lost_pupil and (upn_hash = any(:held) or former_upn = any(:held)))",
            "words = null");

    @Bean
    @Order(8)
    RetentionKind wordsOfSearches(@Value("${S2S_KEEP_WORDS_DAYS:365}") int days, JdbcClient sql, Vault vault) {
        String title = "Own words of searches for lost pupils, and why each fitted";
        return new TypedWords(
                new RetentionPolicy("search-words", title, Period.ofDays(days), "the search", SETTING),
                SEARCHES,
                sql,
                vault);
    }

    @Bean
    @Order(8)
    RetentionKind wordsOfLooks(@Value("${S2S_KEEP_WORDS_DAYS:365}") int days, JdbcClient sql, Vault vault) {
        String title = "Own words of those who looked at lost pupils";
        return new TypedWords(
                new RetentionPolicy("look-words", title, Period.ofDays(days), "the look", SETTING), LOOKS, sql, vault);
    }
}
