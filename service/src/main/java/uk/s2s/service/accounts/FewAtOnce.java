package uk.s2s.service.accounts;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import uk.s2s.service.pages.TooBusy;

/**
 * Hashes few passwords at once, since each takes 16 MB and a core: anybody may try to sign in, without an account too, and
 * must not use up either. Others wait in turn, as many and as long as is bearable; the rest are told to try again.
 */
final class FewAtOnce implements PasswordEncoder {

    private static final int AT_ONCE = 2;
    private static final int WAITING = 16;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final PasswordEncoder passwords;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    FewAtOnce(PasswordEncoder passwords) {
        this.passwords = passwords;
    }

    /**
     * @throws TooBusy when too many others wait already
     */
    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return inTurn(() -> passwords.encode(password));
    }

    /**
     * @throws TooBusy when too many others wait already
     */
    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        return inTurn(() -> passwords.matches(password, hash));
    }

    private <T extends @Nullable Object> T inTurn(Supplier<T> work) {
        if (places.getQueueLength() >= WAITING || !hasPlace()) {
            throw new TooBusy("passwords to hash");
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private boolean hasPlace() {
        try {
            return places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
