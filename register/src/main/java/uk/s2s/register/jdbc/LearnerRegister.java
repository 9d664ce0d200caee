package uk.s2s.register.jdbc;

import static uk.s2s.register.LearnerField.DATE_OF_BIRTH;
import static uk.s2s.register.LearnerField.FAMILY_NAME;
import static uk.s2s.register.LearnerField.GENDER;
import static uk.s2s.register.LearnerField.GIVEN_NAME;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import uk.s2s.identifiers.Uln;
import uk.s2s.register.Change;
import uk.s2s.register.FieldProblem;
import uk.s2s.register.FieldRules;
import uk.s2s.register.FindResult;
import uk.s2s.register.Learner;
import uk.s2s.register.LearnerDetails;
import uk.s2s.register.MergeResult;
import uk.s2s.register.Registration;
import uk.s2s.register.Requester;
import uk.s2s.register.Retrieved;
import uk.s2s.register.Standing;
import uk.s2s.register.UlnIssue;
import uk.s2s.register.UlnReport;
import uk.s2s.register.UpdateResult;
import uk.s2s.register.Verification;
import uk.s2s.register.index.LearnerIndex;

/**
 * The Learner Register: who holds which ULN. It is kept in PostgreSQL; each node has all learners in memory to find them by.
 * For many threads, and for many nodes on one database. Every method throws {@link uk.s2s.register.RegisterUnavailable} when the
 * database does not answer, and has then changed nothing.
 */
public final class LearnerRegister {

    /** In which a day is a day: the register is English. */
    static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final Transactions transactions;
    private final LearnerTable learners;
    private final IndexFeed feed;
    private final Finding finding;
    private final SearchLog searches;
    private final Registering registering;
    private final Merging merging;
    private final Clock clock;
    private final byte[] ulnKey;

    /**
     * @param database its tables are made by the scripts in {@code db/migration}
     * @param ulnKey at least 16 bytes, secret; never another one for the same database, or numbers are issued again
     */
    public LearnerRegister(DataSource database, byte[] ulnKey, Clock clock) {
        this.clock = clock;
        this.ulnKey = ulnKey.clone();
        transactions = new Transactions(database);
        learners = new LearnerTable(new UlnIssue(ulnKey));
        LearnerIndex index = new LearnerIndex();
        feed = new IndexFeed(index);
        finding = new Finding(index, learners);
        searches = new SearchLog(ulnKey);
        registering = new Registering(finding, learners, searches);
        merging = new Merging(learners);
    }

    public RegisterBatches batches() {
        return new RegisterBatches(
                new BatchWork(transactions, feed, finding, learners, new Carrying(learners, registering), this::now));
    }

    public RegisterVerifications verifications() {
        return new RegisterVerifications(transactions, learners, this::now);
    }

    /** The records of batches to be found or registered, once they are done. */
    public KeptBatches keptBatches() {
        return new KeptBatches(transactions, KeptBatches.Kind.REGISTRATIONS);
    }

    /** The records of batches to be verified. */
    public KeptBatches keptVerifications() {
        return new KeptBatches(transactions, KeptBatches.Kind.VERIFICATIONS);
    }

    public RegisterOrganisations organisations() {
        return new RegisterOrganisations(transactions);
    }

    /**
     * To be called once, before numbers are issued.
     *
     * @throws uk.s2s.register.OtherUlnKey when the numbers of this register have been made with another key
     */
    public void requireKey() {
        transactions.run(connection -> {
            KeyTable.require(connection, ulnKey);
            return true;
        });
    }

    /**
     * Makes up for hashes of details that learners lack who were written before there were any, some of them at a time.
     *
     * @return whether there may be more
     */
    public boolean fillIn() {
        return transactions.alone(learners::fillIn) == LearnerTable.FILLED_AT_ONCE;
    }

    /** Reads what has changed since the last time; all learners at first. Searching does so too, where nobody did before. */
    public void catchUp() {
        transactions.run(connection -> {
            feed.catchUp(connection);
            return true;
        });
    }

    /** Whoever asks by a ULN has to know the names that go with it; else there is nobody. */
    public FindResult findByUln(String uln, String givenName, String familyName) {
        return read(uln)
                .map(number -> transactions.run(connection -> byUln(connection, number, givenName, familyName)))
                .orElseGet(FindResult.Nobody::new);
    }

    private FindResult byUln(Connection connection, Uln uln, String given, String family) throws SQLException {
        Optional<Learner> asked = learners.byUln(connection, uln);
        if (asked.isEmpty() || asked.get().standing() == Standing.DELETED) {
            return new FindResult.Nobody();
        }
        Learner master = learners.master(connection, asked.get());
        if (Names.compare(given, family, asked.get().details()) == Names.DIFFERENT
                && Names.compare(given, family, master.details()) == Names.DIFFERENT) {
            return new FindResult.Nobody();
        }
        return asked.get().standing() == Standing.MERGED
                ? new FindResult.Linked(master, uln)
                : new FindResult.Exact(master);
    }

    /** The search is remembered for a while, since nobody may be registered without one. */
    public FindResult findByDemographics(Requester by, LearnerDetails searched) {
        List<FieldProblem> problems = FieldRules.checkSearch(Registering.kept(searched));
        if (!problems.isEmpty()) {
            return new FindResult.Invalid(List.copyOf(problems));
        }
        return transactions.run(connection -> {
            feed.catchUp(connection);
            FindResult found = finding.find(connection, searched);
            searches.note(connection, by.organisation(), searched, outcome(found), now());
            return found;
        });
    }

    private static SearchLog.Outcome outcome(FindResult found) {
        if (found instanceof FindResult.Nobody) {
            return SearchLog.Outcome.NOBODY;
        }
        if (found instanceof FindResult.Exact || found instanceof FindResult.Linked) {
            return SearchLog.Outcome.FOUND;
        }
        return found instanceof FindResult.TooMany ? SearchLog.Outcome.TOO_MANY : SearchLog.Outcome.SOMEBODY;
    }

    public Registration register(Requester by, LearnerDetails details) {
        List<FieldProblem> problems = Registering.problems(details, today());
        if (!problems.isEmpty()) {
            return new Registration.Invalid(problems);
        }
        catchUp();
        return transactions.alone(connection -> {
            feed.catchUp(connection);
            return registering.register(connection, by, details, now());
        });
    }

    /**
     * Replaces all details.
     *
     * @param version of the learner who was read
     */
    public UpdateResult update(Requester by, String uln, int version, LearnerDetails details) {
        List<FieldProblem> problems = Registering.problems(details, today());
        if (!problems.isEmpty()) {
            return new UpdateResult.Invalid(problems);
        }
        return transactions.alone(connection -> {
            Optional<Learner> held = find(connection, uln);
            return held.isEmpty()
                    ? new UpdateResult.UnknownUln()
                    : registering.update(connection, held.get(), version, details, by, now());
        });
    }

    /** @param dateOfBirth and gender: the empty text where they are not to be compared */
    public Verification verify(String uln, String givenName, String familyName, String dateOfBirth, String gender) {
        LearnerDetails sent = LearnerDetails.NONE
                .with(GIVEN_NAME, givenName)
                .with(FAMILY_NAME, familyName)
                .with(DATE_OF_BIRTH, dateOfBirth)
                .with(GENDER, gender);
        return transactions.run(connection -> {
            Optional<Learner> asked = find(connection, uln).filter(one -> one.standing() != Standing.DELETED);
            return asked.isEmpty()
                    ? Verifying.unknown()
                    : Verifying.of(
                            sent,
                            learners.master(connection, asked.get()),
                            asked.get().standing() == Standing.MERGED);
        });
    }

    /** In the order of the question. */
    public List<Retrieved> retrieve(List<String> ulns) {
        return transactions.run(connection -> {
            List<Retrieved> retrieved = new ArrayList<>();
            for (String uln : ulns) {
                retrieved.add(new Retrieved(uln, find(connection, uln)));
            }
            return retrieved;
        });
    }

    /** Both days included. */
    public UlnReport report(LocalDate from, LocalDate to) {
        return transactions.run(connection -> new Reports(learners)
                .between(
                        connection,
                        from.atStartOfDay(ZONE).toInstant(),
                        to.plusDays(1).atStartOfDay(ZONE).toInstant()));
    }

    /** @param others whose numbers stand for the master's from now on */
    public MergeResult merge(Uln master, List<Uln> others, String reason, Requester by) {
        return transactions.alone(connection -> merging.merge(connection, master, others, reason, by, now()));
    }

    public MergeResult unmerge(Uln merged, String reason, Requester by) {
        return transactions.alone(connection -> merging.unmerge(connection, merged, reason, by, now()));
    }

    /** The number is never issued again. */
    public MergeResult delete(Uln uln, String reason, Requester by) {
        return transactions.alone(connection -> merging.delete(connection, uln, reason, by, now()));
    }

    /** For the register's administrators: whoever holds the number, live or not. */
    public Optional<Learner> learner(Uln uln) {
        return transactions.run(connection -> learners.byUln(connection, uln));
    }

    /** Of the number itself, the oldest change first; empty when nobody ever held it. */
    public List<Change> history(Uln uln) {
        return transactions.run(connection -> {
            Optional<Learner> learner = learners.byUln(connection, uln);
            return learner.isEmpty()
                    ? List.of()
                    : HistoryTable.of(connection, learner.get().id());
        });
    }

    private Optional<Learner> find(Connection connection, String uln) throws SQLException {
        Optional<Uln> number = read(uln);
        return number.isEmpty() ? Optional.empty() : learners.byUln(connection, number.get());
    }

    private static Optional<Uln> read(String text) {
        return Uln.check(text).isGood() ? Optional.of(new Uln(text)) : Optional.empty();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
