package uk.s2s.service.lostpupils.pickup;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.s2s.service.vault.IdentifierIndex;
import uk.s2s.service.vault.Sha256;

/** Draws links and codes, and makes of them what is stored: from that nobody gets back to either. */
@Component
class PickUpSecret {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LINK_BYTES = 32;
    private static final int CODES = 100_000_000;

    private final IdentifierIndex hashes;

    PickUpSecret(IdentifierIndex hashes) {
        this.hashes = hashes;
    }

    /** 256 random bits, as addresses carry them. */
    String drawLink() {
        byte[] bytes = new byte[LINK_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Eight digits, to be read out. */
    String drawCode() {
        return "%08d".formatted(RANDOM.nextInt(CODES));
    }

    String ofLink(String link) {
        return Sha256.of(link.getBytes(StandardCharsets.UTF_8)).hex();
    }

    /** With a key outside the database, since whoever has the hash could try all codes. */
    long ofCode(UUID pickUp, String typed) {
        return hashes.hash("pick-up " + pickUp + " " + typed.replaceAll("[^0-9]", ""));
    }
}
