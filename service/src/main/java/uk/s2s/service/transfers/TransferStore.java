package uk.s2s.service.transfers;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapperResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.s2s.identifiers.SchoolNumber;

/** The SQL of transfers and their steps. */
@Repository
class TransferStore {

    /** Reference, transfer and first step; nothing at all when the reference is taken. */
    private static final String INSERT = """
            with drawn as (
                insert into transfer_reference (reference, transfer_id) values (?, ?) on conflict do nothing
                returning reference, transfer_id
            ), stored as (
                insert into transfer (id, reference, source, destination, addressed_to, file_name, name, sha256, size, version, pupils,
                                      pupil_hashes, state, uploaded_by, uploaded_at, changed_at, asked, via, sent_on_from)
                select transfer_id, reference, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? from drawn
            )
            insert into transfer_step (transfer_id, at, step, account, person, organisation, note)
            select transfer_id, ?, ?, ?, ?, ?, ? from drawn
            """;

    private static final String ADD_STEP = """
            insert into transfer_step (transfer_id, at, step, account, person, organisation, note)
            values (?, ?, ?, ?, ?, ?, ?)
            """;

    /** Two statements, sent together: the second sees what was committed while the first waited. */
    private static final String LOCK_REPEATS = """
            select pg_advisory_xact_lock(?), pg_advisory_xact_lock(?);
            select * from transfer where source = ? and name = ?
            union all
            select * from transfer where sha256 = ? and source = ?
            union all
            select * from transfer where id = ?
            order by id desc
            """;

    private final JdbcClient sql;
    private final JdbcTemplate jdbc;

    TransferStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.sql = JdbcClient.create(jdbc);
    }

    /**
     * Keeps others from sending the same name or the same content for the same sender until the transaction ends, so
     * that of two uploads at once the second sees the first. Gives the earlier transfers of this sender with the same
     * name, the same bytes or the same id, newest first, perhaps more than once.
     */
    List<Transfer> lockRepeats(NewTransfer file) {
        return Objects.requireNonNull(jdbc.execute(LOCK_REPEATS, (PreparedStatement statement) -> {
            fillLockRepeats(statement, file);
            statement.execute();
            statement.getMoreResults();
            return new RowMapperResultSetExtractor<>(TransferStore::transfer).extractData(statement.getResultSet());
        }));
    }

    private static void fillLockRepeats(PreparedStatement statement, NewTransfer file) throws SQLException {
        String source = file.source().value();
        statement.setLong(1, (file.source() + file.name()).hashCode());
        statement.setLong(2, file.sha256().hashCode() + (1L << 40));
        statement.setString(3, source);
        statement.setString(4, file.name());
        statement.setBytes(5, HexFormat.of().parseHex(file.sha256()));
        statement.setString(6, source);
        statement.setObject(7, file.id());
    }

    /** The transfer, under a reference that no other has, and the first step of its history. */
    Transfer insert(NewTransfer file, Course course, Step first) {
        Transfer record;
        do {
            record = file.taken(TransferReference.draw(), course);
        } while (!insert(record, file.pupilHashes(), first));
        return record;
    }

    /** @return false if the reference is taken */
    boolean insert(Transfer transfer, long[] pupilHashes, Step first) {
        return sql.sql(INSERT)
                        .params(values(transfer, pupilHashes))
                        .params(values(first))
                        .update()
                == 1;
    }

    private static List<@Nullable Object> values(Transfer transfer, long[] pupilHashes) {
        return Arrays.asList(
                transfer.reference(),
                transfer.id(),
                transfer.source().value(),
                transfer.destination(),
                transfer.addressedTo(),
                transfer.fileName(),
                transfer.name(),
                HexFormat.of().parseHex(transfer.sha256()),
                transfer.size(),
                transfer.version(),
                pupilHashes.length,
                pupilHashes,
                transfer.state().name(),
                transfer.uploadedBy(),
                utc(transfer.uploadedAt()),
                utc(transfer.changedAt()),
                transfer.asked(),
                numberOrNull(transfer.via()),
                transfer.sentOnFrom());
    }

    Optional<Transfer> find(UUID id) {
        return sql.sql("select * from transfer where id = ?")
                .param(id)
                .query(TransferStore::transfer)
                .optional();
    }

    List<Transfer> findAll(Collection<UUID> ids) {
        return sql.sql("select * from transfer where id = any(?)")
                .params((Object) ids.toArray(UUID[]::new))
                .query(TransferStore::transfer)
                .list();
    }

    Optional<Transfer> findByReference(String reference) {
        return sql.sql("""
                        select transfer.* from transfer_reference drawn join transfer on transfer.id = drawn.transfer_id
                         where drawn.reference = ?
                        """).param(reference).query(TransferStore::transfer).optional();
    }

    /**
     * Moves a transfer on, if nobody else has moved it meanwhile and its content is there.
     *
     * @return whether it was still in the state {@code from}
     */
    boolean move(UUID id, TransferState from, TransferState to, Instant at) {
        return sql.sql("""
                        update transfer set state = ?, changed_at = ? where id = ? and state = ? and content_removed_at is null
                        """).params(to.name(), utc(at), id, from.name()).update() == 1;
    }

    /** Takes on one file whose checks are due, those tried least first, and sets when it is to be tried next. */
    Optional<DueCheck> takeUnchecked(Instant now) {
        return sql.sql("""
                        update transfer
                           set next_check_at = :now + least(power(2, least(check_attempts, 6)) * interval '1 minute', interval '1 hour'),
                               check_attempts = check_attempts + 1
                         where id = (select id from transfer
                                      where state = 'RECEIVED' and not asked and (next_check_at is null or next_check_at <= :now)
                                      order by check_attempts, id limit 1 for update skip locked)
                        returning id, check_attempts
                        """)
                .param("now", utc(now))
                .query((row, index) -> new DueCheck(row.getObject("id", UUID.class), row.getInt("check_attempts")))
                .optional();
    }

    /** Locks the file while it is checked; empty if it has gone on or another node has it. */
    Optional<Transfer> lockUnchecked(UUID id) {
        return sql.sql(
                        "select * from transfer where id = ? and state = 'RECEIVED' and not asked for update skip locked")
                .param(id)
                .query(TransferStore::transfer)
                .optional();
    }

    int checkAttempts(UUID id) {
        return sql.sql("select check_attempts from transfer where id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    /** Files that could not be checked at so many attempts, the oldest first, at most a hundred. */
    List<Transfer> uncheckable(int attempts) {
        return sql.sql("""
                        select * from transfer where state = 'RECEIVED' and not asked and check_attempts >= ? order by id limit 100
                        """).param(attempts).query(TransferStore::transfer).list();
    }

    /** Takes one file whose sender has not said where it goes in time. */
    Optional<Transfer> claimUndecided(Instant askedBefore) {
        return sql.sql("""
                        select * from transfer where state = 'RECEIVED' and asked and uploaded_at < ?
                         order by id limit 1 for update skip locked
                        """)
                .param(utc(askedBefore))
                .query(TransferStore::transfer)
                .optional();
    }

    void checked(UUID id, String version, long[] pupilHashes) {
        sql.sql("update transfer set version = ?, pupils = ?, pupil_hashes = ? where id = ?")
                .params(version, pupilHashes.length, pupilHashes, id)
                .update();
    }

    /** Keyed hashes of the UPNs in the file, by position. */
    long[] pupilHashes(UUID id) {
        return hashes("pupil_hashes", id);
    }

    /** Keyed hashes of all UPNs on which a legal hold keeps the file, in no order. */
    long[] heldUnder(UUID id) {
        return hashes("pupil_hashes || former_hashes", id);
    }

    private long[] hashes(String which, UUID id) {
        Long[] hashes = sql.sql("select " + which + " from transfer where id = ?")
                .param(id)
                .query((row, index) -> (Long[]) row.getArray(1).getArray())
                .single();
        return Arrays.stream(hashes).mapToLong(Long::longValue).toArray();
    }

    /** The names that this sender has used since then and that hold this text; others who ask wait until the transaction ends. */
    Set<String> lockNames(SchoolNumber source, String part, Instant since) {
        jdbc.queryForList("select pg_advisory_xact_lock(?)", source.value().hashCode() + (2L << 40));
        return Set.copyOf(
                sql.sql("select name from transfer where source = ? and uploaded_at >= ? and position(? in name) > 0")
                        .params(source.value(), utc(since), part)
                        .query(String.class)
                        .list());
    }

    void redirect(UUID id, String destination) {
        sql.sql("update transfer set destination = ? where id = ?")
                .params(destination, id)
                .update();
    }

    /** What nobody collected in its time, so that its content is gone, is not for the receiver's lists any more. */
    List<Transfer> received(SchoolNumber by, Collection<TransferState> states, int offset, int limit) {
        return sql.sql("""
                        select * from transfer where destination = ? and state = any(?)
                           and (content_removed_at is null or state = 'COLLECTED') and receiver_removed_at is null
                         order by id desc offset ? limit ?
                        """)
                .params(by.value(), names(states), offset, limit)
                .query(TransferStore::transfer)
                .list();
    }

    int countReceived(SchoolNumber by, Collection<TransferState> states) {
        return sql.sql("""
                        select count(*) from transfer where destination = ? and state = any(?)
                           and (content_removed_at is null or state = 'COLLECTED') and receiver_removed_at is null
                        """)
                .params(by.value(), names(states))
                .query(Integer.class)
                .single();
    }

    List<Transfer> sent(SchoolNumber by, int offset, int limit) {
        return sql.sql("""
                        select * from transfer where source = ? and sender_removed_at is null order by id desc offset ? limit ?
                        """)
                .params(by.value(), offset, limit)
                .query(TransferStore::transfer)
                .list();
    }

    int countSent(SchoolNumber by, Collection<TransferState> states) {
        return sql.sql(
                        "select count(*) from transfer where source = ? and state = any(?) and sender_removed_at is null")
                .params(by.value(), names(states))
                .query(Integer.class)
                .single();
    }

    /** How many files of this sender are on their way in this state. */
    int countSentWithContent(SchoolNumber by, TransferState state) {
        return sql.sql("select count(*) from transfer where source = ? and state = ? and content_removed_at is null")
                .params(by.value(), state.name())
                .query(Integer.class)
                .single();
    }

    /** How many files of this sender wait for it to say where they go. */
    int countAsked(SchoolNumber by) {
        return sql.sql("select count(*) from transfer where source = ? and state = 'RECEIVED' and asked")
                .param(by.value())
                .query(Integer.class)
                .single();
    }

    void addStep(UUID transfer, Step step) {
        sql.sql(ADD_STEP).param(transfer).params(values(step)).update();
    }

    private static List<@Nullable Object> values(Step step) {
        return Arrays.asList(
                utc(step.at()), step.kind().name(), step.account(), step.person(), step.organisation(), step.note());
    }

    /** Whether somebody of this organisation has been given the file's bytes. */
    boolean hasDownloaded(UUID transfer, String organisation) {
        return sql.sql("""
                        select exists (select from transfer_step where transfer_id = ? and step = 'DOWNLOADED' and organisation = ?)
                        """).params(transfer, organisation).query(Boolean.class).single();
    }

    List<Step> steps(UUID transfer) {
        return sql.sql("select * from transfer_step where transfer_id = ? order by at, number")
                .param(transfer)
                .query(TransferStore::step)
                .list();
    }

    private static String[] names(Collection<TransferState> states) {
        return states.stream().map(TransferState::name).toArray(String[]::new);
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    private static Step step(ResultSet row, int index) throws SQLException {
        return new Step(
                StepKind.valueOf(row.getString("step")),
                instant(row, "at"),
                row.getObject("account", UUID.class),
                row.getString("person"),
                row.getString("organisation"),
                row.getString("note"));
    }

    static Transfer transfer(ResultSet row, int index) throws SQLException {
        return new Transfer(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                new SchoolNumber(row.getString("source")),
                row.getString("destination"),
                row.getString("addressed_to"),
                row.getString("file_name"),
                row.getString("name"),
                HexFormat.of().formatHex(row.getBytes("sha256")),
                row.getLong("size"),
                row.getString("version"),
                row.getInt("pupils"),
                TransferState.valueOf(row.getString("state")),
                row.getBoolean("asked"),
                row.getObject("uploaded_by", UUID.class),
                instant(row, "uploaded_at"),
                instant(row, "changed_at"),
                numberOrNull(row.getString("via")),
                row.getObject("sent_on_from", UUID.class),
                removed(row),
                row.getTimestamp("sender_removed_at") != null,
                row.getTimestamp("receiver_removed_at") != null);
    }

    private static @Nullable SchoolNumber numberOrNull(@Nullable String number) {
        return number == null ? null : new SchoolNumber(number);
    }

    private static @Nullable String numberOrNull(@Nullable SchoolNumber number) {
        return number == null ? null : number.value();
    }

    private static @Nullable RemovedContent removed(ResultSet row) throws SQLException {
        return row.getTimestamp("content_removed_at") == null
                ? null
                : new RemovedContent(instant(row, "content_removed_at"), row.getString("content_removed_why"));
    }
}
