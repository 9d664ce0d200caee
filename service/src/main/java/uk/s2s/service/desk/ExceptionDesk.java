package uk.s2s.service.desk;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.s2s.identifiers.Uln;
import uk.s2s.register.Batch;
import uk.s2s.register.BatchRecord;
import uk.s2s.register.CandidateLearner;
import uk.s2s.register.ExceptionCase;
import uk.s2s.register.ExceptionFilter;
import uk.s2s.register.Requester;
import uk.s2s.register.Settlement;
import uk.s2s.register.SubmittedLearner;
import uk.s2s.register.jdbc.LearnerRegister;
import uk.s2s.register.jdbc.RegisterExceptions;
import uk.s2s.service.access.Action;
import uk.s2s.service.access.Permissions;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.desk.DeskEvent.ExceptionCorrected;
import uk.s2s.service.desk.DeskEvent.ExceptionPutAside;
import uk.s2s.service.desk.DeskEvent.ExceptionSeen;
import uk.s2s.service.desk.DeskEvent.ExceptionSettled;
import uk.s2s.service.desk.DeskEvent.ExceptionTakenUp;
import uk.s2s.service.desk.DeskEvent.ExceptionsSeen;
import uk.s2s.service.pages.NotFound;
import uk.s2s.service.vault.IdentifierIndex;

/**
 * What an organisation does about its own exceptions; each look and each decision is one transaction with its event. Another
 * organisation's exception is answered as one that does not exist; with its registration the right to look at learners ends too, by
 * {@link RegistrationEnded}.
 */
@Service
class ExceptionDesk {

    private static final int LONGEST_USER_NAME = 35;

    private final LearnerRegister register;
    private final RegisterExceptions exceptions;
    private final Registrations registrations;
    private final Settlements settlements;
    private final PutAside aside;
    private final ExceptionStates states;
    private final IdentifierIndex index;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ExceptionDesk(
            LearnerRegister register,
            Registrations registrations,
            Settlements settlements,
            PutAside aside,
            ExceptionStates states,
            IdentifierIndex index,
            ApplicationEventPublisher events,
            Clock clock) {
        this.register = register;
        this.exceptions = register.batches().exceptions();
        this.registrations = registrations;
        this.settlements = settlements;
        this.aside = aside;
        this.states = states;
        this.index = index;
        this.events = events;
        this.clock = clock;
    }

    /**
     * All that have no ULN, however they stand, of the latest job first. Whoever shows them says so by {@link #seen}.
     *
     * @param jobs empty for all
     */
    List<ExceptionRow> all(SignedIn who, List<Long> jobs) {
        Permissions.require(who, Action.SETTLE_EXCEPTIONS);
        Optional<String> ref = answered(who);
        if (ref.isEmpty()) {
            return List.of();
        }
        ExceptionStates.Known states = this.states.of(who.organisation(), ref.get());
        return filters(jobs).stream()
                .flatMap(filter -> exceptions.list(ref.get(), filter).stream())
                .map(record -> ExceptionRow.of(record, states.of(record.job(), record.position())))
                .toList();
    }

    /** @param page which is shown of them; 0 for CSV */
    @Transactional
    void seen(SignedIn who, List<ExceptionRow> shown, int page) {
        List<Long> hashes = shown.stream().map(row -> index.hash(row.upn())).toList();
        events.publishEvent(new ExceptionsSeen(Actors.of(who), clock.instant(), page, hashes));
    }

    /** How one stands that has no ULN. */
    ExceptionState state(SignedIn who, long job, int position) {
        return states.of(who.organisation(), requireRef(who)).of(job, position);
    }

    /** Has it wait; nothing happens to one that is settled. */
    @Transactional
    void putAside(SignedIn who, long job, int position, String reason) {
        exceptions.find(requireRef(who), job, position).ifPresent(one -> {
            List<Long> pupil = pupil(one.record());
            aside.add(who, job, position, reason, pupil.get(0));
            events.publishEvent(
                    new ExceptionPutAside(Actors.of(who), clock.instant(), who.organisation(), job, position, pupil));
        });
    }

    @Transactional
    void takeUp(SignedIn who, long job, int position) {
        Optional<ExceptionCase> open = exceptions.find(requireRef(who), job, position);
        if (open.isPresent() && aside.remove(who.organisation(), job, position)) {
            events.publishEvent(new ExceptionTakenUp(
                    Actors.of(who),
                    clock.instant(),
                    who.organisation(),
                    job,
                    position,
                    pupil(open.get().record())));
        }
    }

    private List<Long> pupil(BatchRecord record) {
        return List.of(index.hash(record.sent().misIdentifier()));
    }

    private List<Long> pupilAnd(BatchRecord record, Stream<Uln> ulns) {
        return Stream.concat(pupil(record).stream(), ulns.map(uln -> index.hash(uln.value())))
                .toList();
    }

    private static List<ExceptionFilter> filters(List<Long> jobs) {
        return jobs.isEmpty()
                ? List.of(ExceptionFilter.ALL)
                : jobs.stream()
                        .distinct()
                        .map(job -> new ExceptionFilter(OptionalLong.of(job), OptionalInt.empty()))
                        .toList();
    }

    /** Empty when it is not open. */
    @Transactional
    Optional<ExceptionCase> see(SignedIn who, long job, int position) {
        Optional<ExceptionCase> found = exceptions.find(requireRef(who), job, position);
        found.ifPresent(one -> events.publishEvent(new ExceptionSeen(
                Actors.of(who),
                clock.instant(),
                job,
                position,
                one.candidates().size(),
                pupilAnd(
                        one.record(),
                        one.candidates().stream()
                                .map(candidate -> candidate.learner().uln())))));
        return found;
    }

    /**
     * One that was settled here.
     *
     * @throws NotFound when there is none
     */
    @Transactional
    BatchRecord seeSettled(SignedIn who, long job, int position) {
        Batch batch = register.batches().batch(requireRef(who), job).orElseThrow(NotFound::new);
        BatchRecord record = batch.records().stream()
                .filter(one -> one.position() == position && one.settled().isPresent())
                .findFirst()
                .orElseThrow(NotFound::new);
        events.publishEvent(new ExceptionSeen(
                Actors.of(who), clock.instant(), job, position, 0, pupilAnd(record, record.uln().stream())));
        return record;
    }

    /** Stands for a candidate where no ULN may be seen. */
    String key(CandidateLearner candidate) {
        return Long.toHexString(
                index.hash("candidate " + candidate.learner().uln().value()));
    }

    /** @param key of a candidate; one that is none any more is refused */
    @Transactional
    Settlement choose(SignedIn who, long job, int position, String key) {
        Optional<Uln> chosen = exceptions.find(requireRef(who), job, position).stream()
                .flatMap(one -> one.candidates().stream())
                .filter(candidate -> key(candidate).equals(key))
                .map(candidate -> candidate.learner().uln())
                .findFirst();
        return chosen.isEmpty()
                ? new Settlement.Refused("This learner is not, or no longer, one of those who were found.")
                : told(who, "CHOSEN", exceptions.choose(requester(who), job, position, chosen.get()));
    }

    @Transactional
    Settlement registerNew(SignedIn who, long job, int position) {
        return told(who, "REGISTERED", exceptions.registerNew(requester(who), job, position));
    }

    @Transactional
    Settlement sameAsOther(SignedIn who, long job, int position) {
        return told(who, "SAME", exceptions.sameAsOther(requester(who), job, position));
    }

    @Transactional
    Settlement correct(SignedIn who, long job, int position, SubmittedLearner corrected) {
        return told(who, "CORRECTED", exceptions.resubmit(requester(who), job, position, corrected));
    }

    private Settlement told(SignedIn who, String how, Settlement settlement) {
        if (settlement instanceof Settlement.Settled settled) {
            BatchRecord record = settled.record();
            settlements.add(who, record.job(), record.position(), how);
            aside.remove(who.organisation(), record.job(), record.position());
            events.publishEvent(new ExceptionSettled(
                    Actors.of(who),
                    clock.instant(),
                    who.organisation(),
                    record.job(),
                    record.position(),
                    how,
                    pupilAnd(record, record.uln().stream())));
        }
        if (settlement instanceof Settlement.StillException still) {
            BatchRecord record = still.record();
            events.publishEvent(new ExceptionCorrected(
                    Actors.of(who),
                    clock.instant(),
                    who.organisation(),
                    record.job(),
                    record.position(),
                    record.returnCode(),
                    pupil(record)));
        }
        return settlement;
    }

    private Requester requester(SignedIn who) {
        String name = who.name();
        return new Requester(
                requireRef(who), name.length() > LONGEST_USER_NAME ? name.substring(0, LONGEST_USER_NAME) : name);
    }

    private String requireRef(SignedIn who) {
        Permissions.require(who, Action.SETTLE_EXCEPTIONS);
        return answered(who).orElseThrow(NotFound::new);
    }

    /** Empty for one that never was registered. */
    private Optional<String> answered(SignedIn who) {
        Optional<String> ref = registrations.refOf(who.organisation());
        if (ref.isPresent() && !registrations.isRegistered(ref.get())) {
            throw new RegistrationEnded();
        }
        return ref;
    }
}
