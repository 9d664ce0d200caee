package uk.s2s.service.requests;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.s2s.service.database.TimeOrderedId;
import uk.s2s.service.web.Answer;
import uk.s2s.service.web.Visitor;

/** Requests made through the form, and rows of any age without pupils. */
public final class RequestsFixture {

    private final JdbcClient sql;
    private int made;

    public RequestsFixture(JdbcClient sql) {
        this.sql = sql;
    }

    /** Leaves none. */
    public void empty() {
        sql.sql("delete from request_told").update();
        sql.sql("delete from request").update();
    }

    /** Asks for the pupil whom {@code TestCtf.aLeaver()} carries, unless something is changed; gives the request's page. */
    public static Answer ask(Visitor asker, String school, Map<String, String> changes) {
        Map<String, String> form = new HashMap<>(Map.of(
                "school", school, "given", "Zoea", "family", "OBrien Smith", "born-day", "9", "born-month", "3"));
        form.putAll(Map.of("born-year", "2015", "starts-day", "23", "starts-month", "11", "starts-year", "2026"));
        form.putAll(changes);
        return asker.post("/requests", form);
    }

    public String open(String asker, String asked, String askedAt, String due) {
        return row(asker, asked, RequestState.OPEN, askedAt, due, askedAt);
    }

    /** Gives the reference of a request that came into its state at that time. */
    public String row(String asker, String asked, RequestState state, String askedAt, String due, String changed) {
        made++;
        String reference = "TEST-%04d-%04d".formatted(made / 10_000, made % 10_000);
        sql.sql("""
                        insert into request (id, reference, asker, asked, state, pupil_hash, starts_on, due_on, asked_by, asked_at, changed_at)
                        values (:id, :reference, :asker, :asked, :state, :made, :due, :due, :by, :at, :changed)
                        """)
                .param("id", TimeOrderedId.at(Instant.parse(askedAt)))
                .param("reference", reference)
                .param("asker", asker)
                .param("asked", asked)
                .param("state", state.name())
                .param("made", made)
                .param("due", LocalDate.parse(due))
                .param("by", new UUID(1, 1))
                .param("at", Instant.parse(askedAt).atOffset(ZoneOffset.UTC))
                .param("changed", Instant.parse(changed).atOffset(ZoneOffset.UTC))
                .update();
        return reference;
    }

    /** The audit trail about the request at this address: action, and organisation with details of each entry. */
    public List<String> trail(String page, @Nullable Long pupil) {
        String reference = page.substring(page.lastIndexOf('/') + 1);
        return sql.sql("""
                        select e.action || ' ' || coalesce(e.organisation, 'service') || ' ' || coalesce(e.details->>'authority', '')
                          from audit_entry e join request r on e.details->>'request' = cast(r.id as text)
                         where r.reference = :reference and (cast(:pupil as bigint) is null or :pupil = any(e.pupils)) order by e.id
                        """)
                .param("reference", reference)
                .param("pupil", pupil)
                .query(String.class)
                .list();
    }
}
