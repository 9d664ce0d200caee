package uk.s2s.service.sessions;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/** A session that knows whether it says anything that its row does not. For one request. */
final class SessionInUse<S extends Session> implements Session {

    private final S stored;
    private Instant accessInRow;
    private boolean changed;

    private SessionInUse(S stored, boolean changed) {
        this.stored = stored;
        this.accessInRow = stored.getLastAccessedTime();
        this.changed = changed;
    }

    static <S extends Session> SessionInUse<S> created(S stored) {
        return new SessionInUse<>(stored, true);
    }

    static <S extends Session> SessionInUse<S> found(S stored) {
        return new SessionInUse<>(stored, false);
    }

    S stored() {
        return stored;
    }

    /** @param precision by how much the time of the last access in the row may be too early */
    boolean needsSaving(Duration precision) {
        return changed
                || Duration.between(accessInRow, stored.getLastAccessedTime()).compareTo(precision) >= 0;
    }

    void saved() {
        changed = false;
        accessInRow = stored.getLastAccessedTime();
    }

    @Override
    public String getId() {
        return stored.getId();
    }

    @Override
    public String changeSessionId() {
        changed = true;
        return stored.changeSessionId();
    }

    @Override
    public <T> @Nullable T getAttribute(String name) {
        return stored.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return stored.getAttributeNames();
    }

    @Override
    public void setAttribute(String name, Object value) {
        changed = true;
        stored.setAttribute(name, value);
    }

    @Override
    public void removeAttribute(String name) {
        changed = true;
        stored.removeAttribute(name);
    }

    @Override
    public Instant getCreationTime() {
        return stored.getCreationTime();
    }

    @Override
    public void setLastAccessedTime(Instant time) {
        stored.setLastAccessedTime(time);
    }

    @Override
    public Instant getLastAccessedTime() {
        return stored.getLastAccessedTime();
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        changed = true;
        stored.setMaxInactiveInterval(interval);
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return stored.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
        return stored.isExpired();
    }
}
