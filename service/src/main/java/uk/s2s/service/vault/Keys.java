package uk.s2s.service.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.Prf;
import com.google.crypto.tink.subtle.Hkdf;
import com.google.crypto.tink.subtle.PrfHmacJce;
import com.google.crypto.tink.subtle.Random;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys of the key file: those that encrypt each content's own key, of which the primary one encrypts what is new; and
 * the one for hashing identifiers. Immutable, for any thread.
 */
final class Keys {

    private static final byte[] CHECK = "S2S".getBytes(StandardCharsets.US_ASCII);
    private static final int IDENTIFIER_KEY_BYTES = 32;
    private static final int SIGNATURE_BYTES = 32;

    private final KeysetHandle contentKeys;
    private final byte[] identifierKey;
    private final Aead aead;
    private final Prf identifierHash;

    Keys(KeysetHandle contentKeys, byte[] identifierKey) {
        this.contentKeys = contentKeys;
        this.identifierKey = identifierKey.clone();
        try {
            AeadConfig.register();
            aead = contentKeys.getPrimitive(RegistryConfiguration.get(), Aead.class);
            identifierHash = new PrfHmacJce("HMACSHA256", new SecretKeySpec(identifierKey, "HMAC"));
        } catch (GeneralSecurityException e) {
            throw ourFault(e);
        }
    }

    static Keys generate() {
        try {
            AeadConfig.register();
            return new Keys(
                    KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get()),
                    Random.randBytes(IDENTIFIER_KEY_BYTES));
        } catch (GeneralSecurityException e) {
            throw ourFault(e);
        }
    }

    KeysetHandle contentKeys() {
        return contentKeys;
    }

    byte[] identifierKey() {
        return identifierKey.clone();
    }

    long primary() {
        return contentKeys.getPrimary().getId();
    }

    /** The one added last. */
    long newest() {
        return contentKeys.getAt(contentKeys.size() - 1).getId();
    }

    Set<Long> ids() {
        return IntStream.range(0, contentKeys.size())
                .mapToObj(at -> (long) contentKeys.getAt(at).getId())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The same with one more content key, the newest, which only decrypts until it is promoted. */
    Keys withNewKey() {
        return with(KeysetHandle.newBuilder(contentKeys)
                .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                        .withRandomId()));
    }

    /** The same with the newest content key as the primary one, which encrypts from now on. */
    Keys promoted() {
        var keys = KeysetHandle.newBuilder(contentKeys);
        keys.getAt(keys.size() - 1).makePrimary();
        return with(keys);
    }

    /** Whether there is a key that was added and not promoted. */
    boolean isOneWaiting() {
        return !contentKeys.getAt(contentKeys.size() - 1).isPrimary();
    }

    /** Those added before the primary one. */
    Set<Long> oldOnes() {
        return IntStream.range(0, contentKeys.size())
                .takeWhile(at -> !contentKeys.getAt(at).isPrimary())
                .mapToObj(at -> (long) contentKeys.getAt(at).getId())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The same without these, of which none is the primary one. */
    Keys without(Set<Long> gone) {
        var keys = KeysetHandle.newBuilder(contentKeys);
        for (int at = contentKeys.size() - 1; at >= 0; at--) {
            if (gone.contains((long) contentKeys.getAt(at).getId())) {
                keys.deleteAt(at);
            }
        }
        return with(keys);
    }

    private Keys with(KeysetHandle.Builder keys) {
        try {
            return new Keys(keys.build(), identifierKey);
        } catch (GeneralSecurityException e) {
            throw ourFault(e);
        }
    }

    byte[] wrap(byte[] contentKey, UUID id) {
        return encrypt(contentKey, ContentCipher.bytes(id));
    }

    /** Empty if none of our keys wrapped it for this id. */
    Optional<byte[]> unwrap(byte[] wrappedKey, UUID id) {
        return decrypt(wrappedKey, ContentCipher.bytes(id));
    }

    /** What only holders of the primary key can make, to be kept in the database. */
    byte[] contentCheck() {
        return encrypt(CHECK, CHECK);
    }

    boolean madeContentCheck(byte[] value) {
        return decrypt(value, CHECK).isPresent();
    }

    byte[] identifierCheck() {
        return ByteBuffer.allocate(Long.BYTES).putLong(hash("S2S")).array();
    }

    /** For any number of threads at once. */
    long hash(String identifier) {
        try {
            byte[] hash = identifierHash.compute(identifier.getBytes(StandardCharsets.UTF_8), Long.BYTES);
            return ByteBuffer.wrap(hash).getLong();
        } catch (GeneralSecurityException e) {
            throw ourFault(e);
        }
    }

    /** For any number of threads at once. */
    byte[] sign(String purpose, byte[] message) {
        try {
            byte[] info = purpose.getBytes(StandardCharsets.UTF_8);
            byte[] key = Hkdf.computeHkdf("HMACSHA256", identifierKey, new byte[0], info, SIGNATURE_BYTES);
            return new PrfHmacJce("HMACSHA256", new SecretKeySpec(key, "HMAC")).compute(message, SIGNATURE_BYTES);
        } catch (GeneralSecurityException e) {
            throw ourFault(e);
        }
    }

    private byte[] encrypt(byte[] plain, byte[] boundTo) {
        try {
            return aead.encrypt(plain, boundTo);
        } catch (GeneralSecurityException e) {
            throw ourFault(e);
        }
    }

    private Optional<byte[]> decrypt(byte[] encrypted, byte[] boundTo) {
        try {
            return Optional.of(aead.decrypt(encrypted, boundTo));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private static IllegalStateException ourFault(GeneralSecurityException e) {
        return new IllegalStateException("The keys cannot be used as S2S uses them", e);
    }

    @Override
    public String toString() {
        return "Keys " + ids();
    }
}
