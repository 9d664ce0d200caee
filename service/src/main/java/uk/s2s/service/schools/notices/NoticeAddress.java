package uk.s2s.service.schools.notices;

import java.util.Optional;
import java.util.regex.Pattern;

/** An e-mail address as somebody typed it, which looks like one; whether it works the code tells. */
record NoticeAddress(String value) {

    private static final int LONGEST = 254;
    private static final Pattern SHAPE =
            Pattern.compile("[\\p{Alnum}.!#$%&'*+/=?^_`{|}~-]+@(?:[\\p{Alnum}-]+\\.)+[\\p{Alnum}-]{2,}");

    static Optional<NoticeAddress> read(String typed) {
        String address = typed.strip();
        boolean right = address.length() <= LONGEST && SHAPE.matcher(address).matches();
        return right ? Optional.of(new NoticeAddress(address)) : Optional.empty();
    }
}
