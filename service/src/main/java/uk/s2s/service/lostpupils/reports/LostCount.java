package uk.s2s.service.lostpupils.reports;

import java.util.List;
import java.util.stream.IntStream;

/** How many records of one kind stand how; of few pupils nobody is told how many. */
public record LostCount(String label, int held, int found, int passedOn) {

    private static final int FEW = 5;

    /** As they are. */
    public List<String> whole() {
        return counts().mapToObj(String::valueOf).toList();
    }

    /** Such as pages and files show for a school or an age. */
    public List<String> guarded() {
        return counts().mapToObj(LostCount::guarded).toList();
    }

    private IntStream counts() {
        return IntStream.of(held, found, passedOn);
    }

    private static String guarded(int count) {
        return count > 0 && count < FEW ? "fewer than 5" : String.valueOf(count);
    }
}
