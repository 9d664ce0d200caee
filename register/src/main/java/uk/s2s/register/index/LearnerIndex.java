package uk.s2s.register.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import uk.s2s.register.matching.Frequencies;
import uk.s2s.register.matching.Keys;
import uk.s2s.register.matching.MatchOutcome;
import uk.s2s.register.matching.Matcher;
import uk.s2s.register.matching.Profile;
import uk.s2s.register.matching.Search;
import uk.s2s.register.matching.Sought;
import uk.s2s.register.matching.Weights;

/**
 * All learners in memory, in some 200 bytes each: their packed profiles, and the keys by which those who may be one person
 * meet. For many threads.
 */
public final class LearnerIndex {

    /** A key that more share says little; those who belong together share another. */
    private static final int CROWD = 400;
    /** When all keys are crowded: enough to tell that there are too many. */
    private static final int NAMESAKES = 4000;

    private static final int GONE = -1;

    private final Function<Profile, long[]> keysOf;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private ProfileStore profiles = new ProfileStore();
    private KeyRuns keys = new KeyRuns();
    private IntList learners = new IntList();
    /** By learner: the place of the first profile plus one; 0 for none. */
    private IntList firstSlots = new IntList();

    private final Map<Integer, Integer> masters = new HashMap<>();
    /** Those into whom others were merged once. */
    private final Set<Integer> merged = new HashSet<>();

    private Frequencies frequencies = new Frequencies();
    private Matcher matcher = new Matcher(Weights.SHIPPED, frequencies);

    /** Of a register, where what is known of somebody is known in full. */
    public LearnerIndex() {
        this(Keys::forRegister);
    }

    private LearnerIndex(Function<Profile, long[]> keysOf) {
        this.keysOf = keysOf;
    }

    /** One in which {@link #ranked} finds people of whom little is known; it takes half as much memory again. */
    public static LearnerIndex forSearching() {
        return new LearnerIndex(Keys::forSearching);
    }

    /** How many profiles are held, those of changed learners included until the next start. */
    public int size() {
        lock.readLock().lock();
        try {
            return profiles.size();
        } finally {
            lock.readLock().unlock();
        }
    }

    /** In place of what was known of these learners. When it fails, nobody at all is known any more. */
    public void apply(Collection<IndexedLearner> changed) {
        boolean applied = false;
        lock.writeLock().lock();
        try {
            LongBuffer entries = new LongBuffer();
            changed.forEach(learner -> {
                remove((int) learner.id());
                add(learner, entries);
            });
            keys.add(entries.toArray(), this::isThere);
            applied = true;
        } finally {
            if (!applied) {
                forget();
            }
            lock.writeLock().unlock();
        }
    }

    private void forget() {
        profiles = new ProfileStore();
        keys = new KeyRuns();
        learners = new IntList();
        firstSlots = new IntList();
        masters.clear();
        merged.clear();
        frequencies = new Frequencies();
        matcher = new Matcher(Weights.SHIPPED, frequencies);
    }

    /** Makes searching as fast as it can be; worth its time after many have been added. */
    public void compact() {
        lock.writeLock().lock();
        try {
            keys.compact(this::isThere);
        } finally {
            lock.writeLock().unlock();
        }
    }

    private boolean isThere(int slot) {
        return learners.get(slot) != GONE;
    }

    private void remove(int learner) {
        masters.remove(learner);
        int slot = firstSlots.get(learner) - 1;
        if (slot >= 0) {
            frequencies.remove(profiles.at(slot));
            for (int at = slot; learners.get(at) == learner && at < learners.size(); at++) {
                learners.set(at, GONE);
            }
            firstSlots.set(learner, 0);
        }
    }

    private void add(IndexedLearner learner, LongBuffer entries) {
        if (learner.profiles().isEmpty()) {
            return;
        }
        int id = (int) learner.id();
        firstSlots.set(id, profiles.size() + 1);
        frequencies.add(learner.profiles().get(0));
        if (learner.master() != learner.id()) {
            masters.put(id, (int) learner.master());
            merged.add((int) learner.master());
        }
        for (Profile profile : learner.profiles()) {
            int slot = profiles.size();
            profiles.add(profile);
            learners.add(id);
            for (long key : keysOf.apply(profile)) {
                entries.add(KeyRun.entry(key, slot));
            }
        }
    }

    /**
     * Who this may be. Candidates are the ids of the records that fit best, one for each person, which may be one that was merged
     * into another.
     *
     * @param pending learners who are about to be added and count already
     */
    public MatchOutcome search(Profile query, List<PendingLearner> pending) {
        long[] queryKeys = Keys.forRegister(query);
        lock.readLock().lock();
        try {
            Search search = matcher.search(query);
            Slots found = candidates(queryKeys);
            consider(search, found::forEach);
            pending.stream()
                    .filter(one -> one.mayBe(query, queryKeys))
                    .forEach(one -> search.consider(one.id(), one.profile()));
            return search.outcome();
        } finally {
            lock.readLock().unlock();
        }
    }

    /**
     * Whoever may be meant, the likeliest first, where perhaps little is known; of an index {@link #forSearching} alone. Those
     * who share a key with a crowd are compared only if nobody else is the one.
     */
    public Ranked ranked(Sought sought) {
        long[] few = Keys.forRegister(sought.profile());
        long[] all = Keys.forSearching(sought);
        lock.readLock().lock();
        try {
            Slots selective = candidates(few);
            Ranked found = ranked(sought, selective::forEach, false);
            return found.isClear() ? found : rankedAmongMany(sought, all);
        } finally {
            lock.readLock().unlock();
        }
    }

    private Ranked rankedAmongMany(Sought sought, long[] all) {
        Slots many = new Slots();
        boolean crowded = false;
        for (long key : all) {
            crowded |= keys.collect(key, NAMESAKES, many);
        }
        return ranked(sought, many::forEveryOne, crowded);
    }

    private Ranked ranked(Sought sought, Consumer<Slots.Each> found, boolean tooMany) {
        Search search = matcher.search(sought);
        consider(search, found);
        return new Ranked(search.best(), tooMany);
    }

    /** The one whose number stays: the learner's own id, or that of the master. */
    public long master(long learner) {
        lock.readLock().lock();
        try {
            return masters.getOrDefault((int) learner, (int) learner);
        } finally {
            lock.readLock().unlock();
        }
    }

    private Slots candidates(long[] queryKeys) {
        Slots found = new Slots();
        boolean crowded = false;
        for (long key : queryKeys) {
            crowded |= keys.collect(key, CROWD, found);
        }
        for (int at = 0; at < queryKeys.length && crowded && found.size() == 0; at++) {
            keys.collect(queryKeys[at], NAMESAKES, found);
        }
        return found;
    }

    /** Of the several profiles of one person, the one that fits best. */
    private void consider(Search search, Consumer<Slots.Each> found) {
        Map<Integer, List<Search.Known>> several = new HashMap<>();
        found.accept(slot -> {
            int learner = learners.get(slot);
            if (learner == GONE) {
                return;
            }
            if (isOneOfSeveral(slot, learner)) {
                several.computeIfAbsent(masters.getOrDefault(learner, learner), any -> new ArrayList<>())
                        .add(new Search.Known(learner, profiles.at(slot)));
            } else {
                search.consider(learner, profiles.at(slot));
            }
        });
        several.values().forEach(search::considerOne);
    }

    private boolean isOneOfSeveral(int slot, int learner) {
        return slot > 0 && learners.get(slot - 1) == learner
                || slot + 1 < learners.size() && learners.get(slot + 1) == learner
                || masters.containsKey(learner)
                || merged.contains(learner);
    }
}
