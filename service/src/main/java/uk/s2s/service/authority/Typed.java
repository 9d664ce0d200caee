package uk.s2s.service.authority;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What comes with addresses and forms. */
public final class Typed {

    private Typed() {}

    public static String tidy(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** The value of this name, in capitals or not; empty for what is none. */
    public static <E extends Enum<E>> Optional<E> choice(E[] values, String typed) {
        return Arrays.stream(values)
                .filter(value -> value.name().equalsIgnoreCase(typed.strip()))
                .findFirst();
    }

    /** The number of a page of a list: the first for what is none. */
    public static int page(String typed) {
        return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 1;
    }
}
