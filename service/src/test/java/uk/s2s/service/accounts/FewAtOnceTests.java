package uk.s2s.service.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;
import uk.s2s.service.pages.TooBusy;

class FewAtOnceTests {

    private static final int VISITORS = 64;

    /** Two are at work, sixteen wait, and all further ones are sent away: only these can have an answer by then. */
    private final CountDownLatch sentAway = new CountDownLatch(VISITORS - 18);

    private final AtomicInteger atWork = new AtomicInteger();
    private final AtomicInteger mostAtWork = new AtomicInteger();
    private final FewAtOnce passwords = new FewAtOnce(new Slow());

    @Test
    void oneIsHashedWithoutMuchAdo() {
        sentAway(VISITORS);
        assertThat(passwords.matches("right", "right")).isTrue();
        assertThat(passwords.matches("wrong", "right")).isFalse();
    }

    @Test
    void ofManyTwoAreHashedAtOnceAndFewWait() {
        ExecutorService threads = Executors.newFixedThreadPool(VISITORS);
        List<CompletableFuture<Boolean>> tries = Stream.generate(
                        () -> CompletableFuture.supplyAsync(this::tryOne, threads))
                .limit(VISITORS)
                .toList();
        assertThat(tries.stream().filter(one -> answer(one)).count()).isBetween(2L, 18L);
        assertThat(mostAtWork).hasValueLessThanOrEqualTo(2);
        threads.shutdown();
    }

    private boolean tryOne() {
        try {
            return passwords.matches("right", "right");
        } catch (TooBusy busy) {
            sentAway(1);
            throw busy;
        }
    }

    private void sentAway(int number) {
        for (int i = 0; i < number; i++) {
            sentAway.countDown();
        }
    }

    private static boolean answer(CompletableFuture<Boolean> one) {
        try {
            return one.join();
        } catch (CompletionException busy) {
            assertThat(busy).hasCauseInstanceOf(TooBusy.class);
            return false;
        }
    }

    private final class Slow implements PasswordEncoder {

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            return String.valueOf(password);
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            mostAtWork.accumulateAndGet(atWork.incrementAndGet(), Math::max);
            try {
                return sentAway.await(1, TimeUnit.SECONDS)
                        && String.valueOf(password).equals(hash);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            } finally {
                atWork.decrementAndGet();
            }
        }
    }
}
