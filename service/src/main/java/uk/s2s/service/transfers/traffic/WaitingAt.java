package uk.s2s.service.transfers.traffic;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How many files wait for one receiver.
 *
 * @param number seven characters of the receiver's number
 * @param counts by {@link AgeBand}, in its order
 */
public record WaitingAt(String number, List<Integer> counts) {

    public int of(AgeBand band) {
        return counts.get(band.ordinal());
    }

    public int total() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    /** All of them together. */
    public static List<Integer> sum(List<WaitingAt> all) {
        return IntStream.range(0, AgeBand.values().length)
                .mapToObj(band ->
                        all.stream().mapToInt(one -> one.counts().get(band)).sum())
                .toList();
    }
}
