package uk.s2s.service.transfers;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import uk.s2s.identifiers.SchoolNumber;

/** Files that lie uncollected, for whoever chases them; inside the caller's transaction. */
@Service
public class WaitingFiles {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

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

    /**
     * Files that this receiver has not accepted, the oldest first.
     *
     * @param after id of the last one of those before; null for the first
     */
    public List<Transfer> waitingFor(SchoolNumber receiver, @Nullable UUID after, int most) {
        return sql.sql("""
                        select * from transfer
                         where destination = ? and state = 'AWAITING_COLLECTION' and content_removed_at is null and id > ?
                         order by id limit ?
                        """)
                .params(receiver.value(), after == null ? BEFORE_ALL : after, most)
                .query(TransferStore::transfer)
                .list();
    }

    /** For whom how many files of this sender wait to be accepted. */
    public Map<SchoolNumber, Integer> waitingFrom(SchoolNumber sender) {
        return sql
                .sql("""
                        select destination, count(*) from transfer
                         where source = ? and state = 'AWAITING_COLLECTION' and content_removed_at is null group by destination
                        """)
                .param(sender.value())
                .query((row, index) -> Map.entry(new SchoolNumber(row.getString(1)), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Writes into the file's history that its sender was told that it will not be collected. */
    public void senderTold(Transfer file, Instant at) {
        store.addStep(
                file.id(), Step.byService(StepKind.SENDER_TOLD, at, parties.name(file.destination()) + " has closed"));
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
