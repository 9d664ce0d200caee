package uk.s2s.service.schools;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Answers that may be a little old; bounded, for any thread. An answer asked for before {@link #forget} is not kept after it. */
public final class ShortMemory<K, V> {

    private static final int MOST = 20_000;

    private final Function<K, V> ask;
    private final Duration life;
    private final Clock clock;
    private volatile Map<K, Answer<V>> answers = new ConcurrentHashMap<>();

    private record Answer<V>(V value, Instant until) {}

    public ShortMemory(Function<K, V> ask, Duration life, Clock clock) {
        this.ask = ask;
        this.life = life;
        this.clock = clock;
    }

    public V get(K key) {
        Map<K, Answer<V>> known = answers;
        Instant now = clock.instant();
        Answer<V> answer = known.get(key);
        if (answer != null && now.isBefore(answer.until())) {
            return answer.value();
        }
        V value = ask.apply(key);
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(key, new Answer<>(value, now.plus(life)));
        return value;
    }

    public void forget() {
        answers = new ConcurrentHashMap<>();
    }
}
