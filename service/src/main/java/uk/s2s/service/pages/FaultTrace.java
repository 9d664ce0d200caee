package uk.s2s.service.pages;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A stack trace without messages: types and places only, since a message may quote a child's data. */
public final class FaultTrace {

    private static final int FRAMES = 12;

    private FaultTrace() {}

    public static String of(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .limit(5)
                .map(FaultTrace::one)
                .collect(Collectors.joining(System.lineSeparator() + "caused by "));
    }

    private static String one(Throwable fault) {
        return Arrays.stream(fault.getStackTrace())
                .limit(FRAMES)
                .map(frame -> System.lineSeparator() + "    at " + frame)
                .collect(Collectors.joining("", fault.getClass().getName(), ""));
    }
}
