package uk.s2s.register.jdbc;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.stream.Collectors;
import uk.s2s.register.FieldRules;
import uk.s2s.register.LearnerDetails;
import uk.s2s.register.LearnerField;
import uk.s2s.register.matching.Spelling;

/** The five details that make two records one learner's: names, date of birth, gender and postcode. */
final class Demographics {

    private Demographics() {}

    /** The same text for the same five, whatever the case, accents, hyphens, apostrophes and spaces. */
    static String of(LearnerDetails details) {
        return FieldRules.DEMOGRAPHICS.stream()
                .map(field -> plain(field, details.text(field)))
                .collect(Collectors.joining("\n"));
    }

    private static String plain(LearnerField field, String text) {
        return switch (field) {
            case GIVEN_NAME, FAMILY_NAME -> Spelling.whole(text);
            default -> text.replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
        };
    }

    /** A number for the five, by which those with the same are found; others may have it too. */
    static long hash(LearnerDetails details) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(of(details).getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }

    static boolean same(LearnerDetails one, LearnerDetails other) {
        return of(one).equals(of(other));
    }
}
