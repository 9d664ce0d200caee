package uk.s2s.service.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Sets of ids as ranges, in ascending order and apart: what PostgreSQL calls an {@code int8multirange}. */
record IdRanges(List<Range> ranges) {

    /** Both ends belong to it. */
    record Range(long first, long last) {}

    private static final Pattern RANGE = Pattern.compile("\\[(\\d+),(\\d+)\\)");

    /** @param ids in ascending order */
    static IdRanges of(Iterable<Long> ids) {
        List<Range> ranges = new ArrayList<>();
        for (long id : ids) {
            int last = ranges.size() - 1;
            if (last >= 0 && ranges.get(last).last() + 1 == id) {
                ranges.set(last, new Range(ranges.get(last).first(), id));
            } else {
                ranges.add(new Range(id, id));
            }
        }
        return new IdRanges(List.copyOf(ranges));
    }

    /** As PostgreSQL writes it: <code>{[1,4),[7,8)}</code>. */
    static IdRanges parse(String multirange) {
        List<Range> ranges = new ArrayList<>();
        Matcher range = RANGE.matcher(multirange);
        while (range.find()) {
            ranges.add(new Range(Long.parseLong(range.group(1)), Long.parseLong(range.group(2)) - 1));
        }
        return new IdRanges(List.copyOf(ranges));
    }

    /** 0 when there are none. */
    long first() {
        return ranges.isEmpty() ? 0 : ranges.get(0).first();
    }

    /** 0 when there are none. */
    long last() {
        return ranges.isEmpty() ? 0 : ranges.get(ranges.size() - 1).last();
    }

    /** Whether an id is missing of those above the first and up to the last. */
    boolean hasGap(long above, long upTo) {
        long there = ranges.stream()
                .mapToLong(range -> Math.min(range.last(), upTo) - Math.max(range.first(), above + 1) + 1)
                .filter(length -> length > 0)
                .sum();
        return there < upTo - above;
    }

    LongStream ids() {
        return ranges.stream().flatMapToLong(range -> LongStream.rangeClosed(range.first(), range.last()));
    }

    @Override
    public String toString() {
        return ranges.stream()
                .map(range -> "[" + range.first() + "," + (range.last() + 1) + ")")
                .collect(Collectors.joining(",", "{", "}"));
    }
}
