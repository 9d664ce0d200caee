package uk.s2s.service.authority;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.s2s.service.database.TimeOrderedId;
import uk.s2s.service.transfers.TransferState;

/** Records of files between schools, at any time; there are no bytes to them. */
public final class TrafficFixture {

    private final JdbcClient sql;
    private int made;

    public TrafficFixture(JdbcClient sql) {
        this.sql = sql;
    }

    /** Leaves no file. */
    public void empty() {
        sql.sql("delete from transfer").update();
        sql.sql("delete from transfer_reference").update();
    }

    /** Gives the reference of a file that has waited since it was sent. */
    public String waiting(String from, String to, String sent) {
        return file(from, to, TransferState.AWAITING_COLLECTION, sent, sent);
    }

    public String collected(String from, String to, String sent, String collected) {
        return file(from, to, TransferState.COLLECTED, sent, collected);
    }

    /** @param changed when it came into its state */
    public String file(String from, String to, TransferState state, String sent, String changed) {
        made++;
        UUID id = TimeOrderedId.at(Instant.parse(sent));
        String reference = "TEST-%04d-%04d".formatted(made / 10_000, made % 10_000);
        sql.sql("""
                        insert into transfer (id, reference, source, destination, addressed_to, file_name, name, sha256, size, version,
                                              pupils, pupil_hashes, state, uploaded_by, uploaded_at, changed_at)
                        values (:id, :reference, :from, :to, :to, 'Zoë Invented.xml', :name, '', 1, '25.0', 1, '{1}', :state, :id,
                                :sent, :changed)
                        """)
                .param("id", id)
                .param("reference", reference)
                .param("from", from)
                .param("to", to)
                .param("name", "%s_CTF_%s_%03d.xml".formatted(from, to, made % 1000))
                .param("state", state.name())
                .param("sent", Instant.parse(sent).atOffset(ZoneOffset.UTC))
                .param("changed", Instant.parse(changed).atOffset(ZoneOffset.UTC))
                .update();
        sql.sql("insert into transfer_reference (reference, transfer_id) values (?, ?)")
                .params(reference, id)
                .update();
        return reference;
    }
}
