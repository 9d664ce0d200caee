package uk.s2s.benchmarks;

import java.io.Closeable;

/** Does one thing after the other, each as a school would. For one thread. */
interface Worker extends Closeable {

    /**
     * Does the thing of this number, which nobody else does.
     *
     * @return the nanoseconds in which the service had it in hand
     */
    long work(int number) throws Exception;
}
