package uk.s2s.service.calendar;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a file, in sentences: the first few, and how many more. For one thread. */
final class Problems {

    private static final int NAMED = 20;

    private final List<String> first = new ArrayList<>();
    private int count;

    void add(String sentence) {
        count++;
        if (first.size() < NAMED) {
            first.add(sentence);
        }
    }

    boolean isEmpty() {
        return count == 0;
    }

    List<String> sentences() {
        List<String> all = new ArrayList<>(first);
        if (count > first.size()) {
            all.add("There are %,d more problems.".formatted(count - first.size()));
        }
        return List.copyOf(all);
    }
}
