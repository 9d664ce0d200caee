package uk.s2s.service.guard;

import java.util.concurrent.Semaphore;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.s2s.service.access.SignedIn;

/** People who have not signed in: together they may keep no more than this many threads waiting for what they send. */
final class Strangers {

    private final Semaphore places;

    Strangers(int atOnce) {
        places = new Semaphore(atOnce);
    }

    static boolean isSignedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn;
    }

    /** Whether one more may send now; if so, {@link #leave} has to follow. */
    boolean enter() {
        return places.tryAcquire();
    }

    void leave() {
        places.release();
    }
}
