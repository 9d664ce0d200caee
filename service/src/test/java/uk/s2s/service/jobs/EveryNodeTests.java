package uk.s2s.service.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EveryNodeTests {

    @Test
    void goesOnWithoutRestWhileThereIsMore() throws InterruptedException {
        var left = new AtomicInteger(1000);
        var finished = new CountDownLatch(1);
        var work = new EveryNode(
                "test",
                Duration.ofMillis(1),
                () -> {
                    if (left.decrementAndGet() == 0) {
                        finished.countDown();
                    }
                    return left.get() > 0;
                },
                true);
        work.start();
        assertThat(finished.await(10, TimeUnit.SECONDS)).isTrue();
        work.stop();
    }

    @Test
    void beginsAtOnceWhenItIsWoken() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var work = new EveryNode(
                "test",
                Duration.ofHours(1),
                () -> {
                    begun.countDown();
                    return false;
                },
                true);
        work.wake();
        work.start();
        work.wake();
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        work.stop();
    }

    @ParameterizedTest
    @MethodSource
    void isNotEndedByAFault(Supplier<? extends Throwable> fault) throws InterruptedException {
        var twice = new CountDownLatch(2);
        var work = new EveryNode(
                "test",
                Duration.ofMillis(1),
                () -> {
                    twice.countDown();
                    throw thrown(fault.get());
                },
                true);
        work.start();
        assertThat(twice.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(work.isAlive()).isTrue();
        work.stop();
    }

    static List<Supplier<? extends Throwable>> isNotEndedByAFault() {
        return List.of(() -> new IllegalStateException("on purpose"), () -> new StackOverflowError("on purpose"));
    }

    private static RuntimeException thrown(Throwable fault) {
        if (fault instanceof Error error) {
            throw error;
        }
        return (RuntimeException) fault;
    }

    @Test
    void stopWaitsForTheWorkInHand() throws InterruptedException {
        var inHand = new CountDownLatch(1);
        var finished = new AtomicBoolean();
        var go = new CountDownLatch(1);
        var work = new EveryNode(
                "test",
                Duration.ofMillis(1),
                () -> {
                    inHand.countDown();
                    awaitQuietly(go);
                    finished.set(true);
                    return true;
                },
                true);
        work.start();
        inHand.await();
        new Thread(go::countDown).start();
        work.stop();
        assertThat(finished).isTrue();
        assertThat(work.isRunning()).isFalse();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
