package uk.s2s.service.requests.lists;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Values of lists as addresses carry them. */
public final class Words {

    private Words() {}

    /** Such as {@code in-time}. */
    public static String of(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The value that the word means, if it is one of them. */
    public static <E extends Enum<E>> Optional<E> read(E[] all, String word) {
        return Arrays.stream(all).filter(one -> of(one).equals(word)).findFirst();
    }
}
