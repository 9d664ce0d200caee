package uk.s2s.service.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.s2s.service.web.TestCtf.aLeaver;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.s2s.service.lostpupils.GivenReason;
import uk.s2s.service.lostpupils.OwnWords;
import uk.s2s.service.web.TestCtf;

/** What was typed freely about pupils is blanked after a year; that it was typed stays. */
class TypedWordsTests extends RetentionStage {

    private static final GivenReason REASON = new GivenReason("MISSING", "About Zoë");

    @Autowired
    OwnWords ownWords;

    private TestCtf file;
    private int pupil;

    @BeforeEach
    void loseAPupil() {
        file = aLeaver().to("XXXXXXX");
        String reference = oldSchool.upload(file).reference();
        pupil = sql.sql("select number from lost_pupil join transfer on id = transfer_id where reference = ?")
                .param(reference)
                .query(Integer.class)
                .single();
    }

    @Test
    void ownWordsOfASearchGoAndWhomItShowedStays() {
        UUID young = search(364);
        UUID old = search(366);
        assertThat(due("search-words")).containsExactly(old.toString());
        run();
        assertThat(ofSearch(young)).isEqualTo("About Zoë{Name}");
        assertThat(ofSearch(old)).isEqualTo("{}");
        assertThat(shown(old)).isEqualTo(pupil);
    }

    @Test
    void ownWordsOfALookGo() {
        UUID young = look(364);
        UUID old = look(366);
        assertThat(due("look-words")).containsExactly(old.toString());
        UUID words = wordsId("lost_pupil_look", old);
        assertThat(isInVault(words)).isTrue();
        run();
        assertThat(isInVault(words)).isFalse();
        assertThat(wordsOfLook(young)).isEqualTo("About Zoë");
        assertThat(wordsOfLook(old)).isEmpty();
    }

    @Test
    void aLegalHoldKeepsBoth() {
        UUID search = search(366);
        UUID look = look(366);
        administrator.post("/holds", "/holds", Map.of("upn", file.upn(0), "reason", "A claim"));
        run();
        assertThat(ofSearch(search)).startsWith("About Zoë");
        assertThat(wordsOfLook(look)).isEqualTo("About Zoë");
        sql.sql("delete from legal_hold").update();
        run();
        assertThat(ofSearch(search)).isEqualTo("{}");
        assertThat(wordsOfLook(look)).isEmpty();
    }

    @Test
    void theReasonOfAnExceptionThatIsPutAsideGoesAndItStaysAside() {
        List<Long> jobs = List.of(aside(364), aside(366));
        run();
        assertThat(jobs.stream().map(this::reasonOfAside)).containsExactly("Ask Zoë", "");
    }

    private UUID search(int daysAgo) {
        UUID id = UUID.randomUUID();
        sql.sql("""
                        insert into lost_pupil_search (id, account, organisation, reason, words, found, hits, whys, at, forgotten)
                        values (?, ?, '926LLLL', 'NO_FILE', ?, 1, array[?], array['Name'], ?, true)
                        """)
                .params(
                        id,
                        UUID.randomUUID(),
                        Objects.requireNonNull(ownWords.store(REASON, clock.instant())),
                        pupil,
                        daysAgo(daysAgo).atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    private UUID look(int daysAgo) {
        UUID id = UUID.randomUUID();
        sql.sql("""
                        insert into lost_pupil_look (id, lost_pupil, what, account, person, organisation, reason, words, at)
                        values (?, ?, 'RECORD', ?, 'Somebody', '926LLLL', 'MISSING', ?, ?)
                        """)
                .params(
                        id,
                        pupil,
                        UUID.randomUUID(),
                        Objects.requireNonNull(ownWords.store(REASON, clock.instant())),
                        daysAgo(daysAgo).atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    private long aside(int daysAgo) {
        long job = System.nanoTime();
        sql.sql("""
                        insert into exception_put_aside (organisation, job, position, reason, account, at)
                        values ('9266910', ?, 1, 'Ask Zoë', ?, ?)
                        """)
                .params(job, UUID.randomUUID(), daysAgo(daysAgo).atOffset(ZoneOffset.UTC))
                .update();
        return job;
    }

    private String ofSearch(UUID id) {
        return words("lost_pupil_search", id)
                + sql.sql("select whys::text from lost_pupil_search where id = ?")
                        .param(id)
                        .query(String.class)
                        .single();
    }

    private String words(String table, UUID id) {
        UUID words = wordsId(table, id);
        return ownWords.read("", words).words();
    }

    private UUID wordsId(String table, UUID id) {
        return sql.sql("select coalesce(words, gen_random_uuid()) from " + table + " where id = ?")
                .param(id)
                .query(UUID.class)
                .single();
    }

    private boolean isInVault(UUID content) {
        return sql.sql("select exists (select from content where id = ?)")
                .param(content)
                .query(Boolean.class)
                .single();
    }

    private int shown(UUID id) {
        return sql.sql("select hits[1] from lost_pupil_search where id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    private String wordsOfLook(UUID id) {
        return words("lost_pupil_look", id);
    }

    private String reasonOfAside(long job) {
        return sql.sql("select reason from exception_put_aside where job = ?")
                .param(job)
                .query(String.class)
                .single();
    }
}
