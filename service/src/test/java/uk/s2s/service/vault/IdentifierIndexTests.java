package uk.s2s.service.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdentifierIndexTests {

    @TempDir
    Path folder;

    @Test
    void sameNumberGivesTheSameHashAfterTheFileIsReadAgain() {
        Keys keys = Keys.generate();
        KeyFile file = new KeyFile(folder.resolve("vault.keys"));
        file.write(keys);
        assertThat(file.read().hash("B801200005001")).isEqualTo(keys.hash("B801200005001"));
    }

    @Test
    void rotationOfContentKeysLeavesHashesAlone() {
        Keys keys = Keys.generate();
        assertThat(keys.withNewKey().promoted().without(Set.of(keys.primary())).hash("B801200005001"))
                .isEqualTo(keys.hash("B801200005001"));
    }

    @Test
    void otherNumberOrOtherKeyGivesAnotherHash() {
        Keys keys = Keys.generate();
        assertThat(keys.hash("B801200005001")).isNotEqualTo(keys.hash("A801200005002"));
        assertThat(keys.hash("B801200005001")).isNotEqualTo(Keys.generate().hash("B801200005001"));
    }

    @Test
    void signaturesOutliveRotationAndRetirementOfContentKeys() {
        Keys keys = Keys.generate();
        byte[] message = {1, 2, 3};
        assertThat(keys.withNewKey().promoted().without(Set.of(keys.primary())).sign("seals", message))
                .isEqualTo(keys.sign("seals", message))
                .isNotEqualTo(keys.sign("other", message))
                .isNotEqualTo(Keys.generate().sign("seals", message));
    }

    /** RFC 4231, test case 2, with its key filled up with zeros, which HMAC does as well. */
    @Test
    void isTheFirstEightBytesOfHmacSha256() {
        byte[] key = new byte[32];
        System.arraycopy("Jefe".getBytes(StandardCharsets.US_ASCII), 0, key, 0, 4);
        long hash = new Keys(Keys.generate().contentKeys(), key).hash("what do ya want for nothing?");
        assertThat(hash).isEqualTo(0x5bdcc146bf60754eL);
    }
}
