package uk.s2s.service.lostpupils.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.s2s.register.index.IndexedLearner;
import uk.s2s.register.index.LearnerIndex;
import uk.s2s.register.index.Ranked;
import uk.s2s.register.matching.Field;
import uk.s2s.register.matching.Level;
import uk.s2s.register.matching.MatchCandidate;
import uk.s2s.register.matching.MatchOutcome;
import uk.s2s.register.matching.Profile;
import uk.s2s.register.matching.Sought;
import uk.s2s.service.lostpupils.Card;
import uk.s2s.service.lostpupils.Cards;
import uk.s2s.service.lostpupils.LostPupil;
import uk.s2s.service.lostpupils.LostPupils;

/**
 * All held pupils in this node's memory. Change numbers become visible in their order, since whoever changes a record holds
 * a lock until the commit: nobody is passed over by asking for those after the last one seen.
 */
@Component
public class LostPupilIndex {

    private static final int AT_ONCE = 10_000;
    /** After so many at once the index is made fast again. */
    private static final int MANY = 100_000;

    private static final List<Field> WHO = List.of(Field.GIVEN, Field.FAMILY, Field.BORN);

    private static final long PATIENCE_SECONDS = 2;

    private final LearnerIndex index = LearnerIndex.forSearching();
    private final LostPupils pupils;
    private final Cards cards;
    private final Lock feeding = new ReentrantLock();
    private long last;
    private volatile boolean loaded;

    LostPupilIndex(LostPupils pupils, Cards cards) {
        this.pupils = pupils;
        this.cards = cards;
    }

    /**
     * Learns of all that is committed.
     *
     * @return whether everybody is known; not while another thread reads them all for the first time
     */
    public boolean catchUp() {
        try {
            if (feeding.tryLock(loaded ? PATIENCE_SECONDS : 0, TimeUnit.SECONDS)) {
                try {
                    feed();
                } finally {
                    feeding.unlock();
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return loaded;
    }

    private void feed() {
        int count = 0;
        List<LostPupil> some = pupils.changesAfter(last, AT_ONCE);
        while (!some.isEmpty()) {
            apply(some);
            count += some.size();
            some = some.size() < AT_ONCE ? List.of() : pupils.changesAfter(last, AT_ONCE);
        }
        if (count > MANY) {
            index.compact();
        }
        loaded = true;
    }

    /** An index that took some of them, and then failed, has forgotten all: everybody is read again next time. */
    private void apply(List<LostPupil> some) {
        List<IndexedLearner> described = described(some); // when that fails, what is known stays known
        boolean applied = false;
        try {
            index.apply(described);
            applied = true;
        } finally {
            last = applied ? some.get(some.size() - 1).changeNumber() : 0;
            loaded &= applied;
        }
    }

    /** A pupil whose card is gone meanwhile is not to be found any more. */
    private List<IndexedLearner> described(List<LostPupil> some) {
        Map<UUID, Card> read = new HashMap<>(cards.read(
                some.stream().filter(LostPupil::isHeld).map(LostPupil::card).toList()));
        return some.stream()
                .map(pupil -> new IndexedLearner(pupil.number(), pupil.number(), profiles(read.get(pupil.card()))))
                .toList();
    }

    private static List<Profile> profiles(@Nullable Card card) {
        return card == null ? List.of() : card.profiles();
    }

    /** The number of the one whom this is beyond reasonable doubt: never one of twins or namesakes. */
    public Optional<Integer> exact(Profile profile) {
        return index.search(profile, List.of()) instanceof MatchOutcome.Exact exact
                ? Optional.of((int) exact.candidate().learner())
                : Optional.empty();
    }

    /** Why a person would say that this lost pupil is the one sought; empty if they would not. */
    public Optional<String> hit(Sought sought, int number) {
        List<MatchCandidate> all = index.ranked(sought).candidates();
        double nobody =
                1 - all.stream().mapToDouble(MatchCandidate::probability).sum();
        return all.stream()
                .filter(one -> one.learner() == number && isHit(one, nobody))
                .findFirst()
                .map(one -> Why.of(one.comparison()));
    }

    /**
     * One who is more likely meant than not, as if nobody else were like that; or whose names and date of birth agree, however
     * many are called so.
     */
    private static boolean isHit(MatchCandidate one, double nobody) {
        return one.probability() >= nobody
                || WHO.stream().allMatch(field -> one.comparison().level(field) == Level.EXACT);
    }

    Ranked ranked(Sought sought) {
        return index.ranked(sought);
    }
}
