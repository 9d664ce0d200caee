package uk.s2s.service.sessions;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * Reads a session once in a request, however often the filter asks, and writes it only when something in it changed or the
 * time of the last access in its row is a minute old. Every request still reads the row, so that whoever signs out is out
 * on all nodes at once.
 */
final class SparingSessions<S extends Session> implements SessionRepository<SessionInUse<S>> {

    /** By how much the time of the last access may be too early in the row. */
    static final Duration PRECISION = Duration.ofMinutes(1);

    private final SessionRepository<S> rows;
    private final ThisRequest<SessionInUse<S>> thisRequest;

    SparingSessions(SessionRepository<S> rows, ThisRequest<SessionInUse<S>> thisRequest) {
        this.rows = rows;
        this.thisRequest = thisRequest;
    }

    @Override
    public SessionInUse<S> createSession() {
        return SessionInUse.created(rows.createSession());
    }

    @Override
    public void save(SessionInUse<S> session) {
        if (session.needsSaving(PRECISION)) {
            rows.save(session.stored());
            session.saved();
        }
        thisRequest.remember(session);
    }

    @Override
    public @Nullable SessionInUse<S> findById(String id) {
        SessionInUse<S> known = thisRequest.remembered();
        if (known != null && known.getId().equals(id)) {
            return known;
        }
        S found = rows.findById(id);
        return found == null ? null : SessionInUse.found(found);
    }

    @Override
    public void deleteById(String id) {
        thisRequest.forget();
        rows.deleteById(id);
    }
}
