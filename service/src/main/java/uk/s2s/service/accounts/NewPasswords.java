package uk.s2s.service.accounts;

import java.security.SecureRandom;
import org.springframework.stereotype.Component;

/** Passwords that are shown once and that their users have to replace. */
@Component
class NewPasswords {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 16;

    private final SecureRandom random = new SecureRandom();

    String draw() {
        return random.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }
}
