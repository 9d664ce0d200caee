package uk.s2s.service.transfers;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import uk.s2s.identifiers.SchoolNumber;

/** Files that lie uncollected, for whoever chases them; inside the caller's transaction. */
@Service
public class WaitingFiles {

    private final JdbcClient sql;
    private final TransferStore store;
    private final Parties parties;

    WaitingFiles(JdbcClient sql, TransferStore store, Parties parties) {
        this.sql = sql;
        this.store = store;
        this.parties = parties;
    }

    /** Those of the files that wait still, held so until the transaction ends: nobody collects them meanwhile. */
    public List<Transfer> lock(Collection<UUID> files) {
        return sql.sql("""
                        select * from transfer
                         where id = any(?) and state in ('AWAITING_COLLECTION', 'ACCEPTED') and content_removed_at is null
                         order by id for update
                        """)
                .params((Object) files.toArray(UUID[]::new))
                .query(TransferStore::transfer)
                .list();
    }

    /** The numbers of those that files wait for to be accepted. */
    public List<SchoolNumber> destinations() {
        return sql.sql("select distinct destination from transfer where state = 'AWAITING_COLLECTION'")
                .query((row, index) -> new SchoolNumber(row.getString("destination")))
                .list();
    }

    /** Files that this receiver has not accepted, the oldest first. */
    public List<Transfer> waitingFor(SchoolNumber receiver, int most) {
        return sql.sql("""
                        select * from transfer
                         where destination = ? and state = 'AWAITING_COLLECTION' and content_removed_at is null order by id limit ?
                        """)
                .params(receiver.value(), most)
                .query(TransferStore::transfer)
                .list();
    }

    /** Writes a reminder into the file's history. */
    public void reminded(Transfer file, int number, Instant at) {
        store.addStep(
                file.id(),
                Step.byService(
                        StepKind.REMINDED,
                        at,
                        "Reminder %d to %s".formatted(number, parties.name(file.destination()))));
    }

    /** Writes into the file's history that local authorities were told. */
    public void authoritiesTold(Transfer file, List<String> authorities, Instant at) {
        String told = authorities.stream().map(parties::name).collect(Collectors.joining(", "));
        store.addStep(file.id(), Step.byService(StepKind.AUTHORITIES_TOLD, at, told));
    }
}
