package uk.s2s.service.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.s2s.service.web.TestCtf.aLeaver;
import static uk.s2s.service.web.UlnCtf.yearTen;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.s2s.service.web.UlnCtf;

/** One hold on one pupil keeps whatever there is about the pupil. */
class OneHoldTests extends RetentionStage {

    private static final String CONTENTS = """
            select id from transfer where reference = any(:references) union select id from uln_file where reference = any(:references)
             union select id from request where reference = any(:references)
             union select card from lost_pupil where transfer_id in (select id from transfer where reference = any(:references))
            """;

    @Test
    void keepsFileLostRecordUlnFileAndRequestAndLiftedLeavesNothingButTheRecords() {
        UlnCtf ulns = yearTen();
        String upn = ulns.upn(0);
        String collected = file(aLeaver().withUpn(upn), "COLLECTED", daysAgo(61));
        String lost = file(aLeaver().withUpn(upn).to("XXXXXXX"), "HELD", daysAgo(5480));
        String[] all = {collected, lost, fileForUlns(ulns), request(upn)};
        List<UUID> contents =
                sql.sql(CONTENTS).param("references", all).query(UUID.class).list();
        assertThat(contents).as("two files, a card, a file for ULNs, a request").hasSize(5);
        administrator.post("/holds", "/holds", Map.of("upn", upn, "reason", "A claim"));

        run();
        assertThat(rowsOf(contents))
                .as("content and its key, and its bytes, of each")
                .isEqualTo(10);

        sql.sql("delete from legal_hold").update();
        run();
        assertThat(rowsOf(contents)).isZero();
        assertThat(removals(collected)).isOne();
        assertThat(removals(lost)).isOne();
        assertThat(sql.sql("""
                        select count(*) from uln_file, request where uln_file.reference = any(:references) and content_removed_at is not null
                           and request.reference = any(:references) and pupil_removed_at is not null
                        """).param("references", all).query(Integer.class).single())
                .as("the records of file and request")
                .isOne();
    }

    private String fileForUlns(UlnCtf ulns) {
        String reference = newSchool.uploadForUlns(ulns).reference();
        sql.sql("update uln_file set uploaded_at = ? where reference = ?")
                .params(daysAgo(91).atOffset(ZoneOffset.UTC), reference)
                .update();
        sql.sql("""
                        update uln_part set state = 'APPLICATION_ERROR', changed_at = ?
                         where file_id = (select id from uln_file where reference = ?)
                        """).params(daysAgo(91).atOffset(ZoneOffset.UTC), reference).update();
        return reference;
    }

    private String request(String upn) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Map<String, String> form =
                new HashMap<>(Map.of("school", "9262377", "given", "Zoea", "family", "OBrien Smith"));
        form.putAll(Map.of("born-day", "9", "born-month", "3", "born-year", "2015", "upn", upn));
        form.put("starts-day", String.valueOf(today.getDayOfMonth()));
        form.put("starts-month", String.valueOf(today.getMonthValue()));
        form.put("starts-year", String.valueOf(today.getYear()));
        String path = newSchool.post("/requests", form).path();
        String reference = path.substring(path.lastIndexOf('/') + 1);
        sql.sql("update request set changed_at = ? where reference = ?")
                .params(daysAgo(366).atOffset(ZoneOffset.UTC), reference)
                .update();
        return reference;
    }

    /** In both tables of the vault. */
    private int rowsOf(List<UUID> contents) {
        return sql.sql(
                        "select (select count(*) from content where id = any(:ids)) + (select count(*) from content_chunk where id = any(:ids))")
                .param("ids", contents.toArray(UUID[]::new))
                .query(Integer.class)
                .single();
    }
}
