package uk.s2s.service.sessions;

import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;

/**
 * Reads what a session's row holds. Who is signed in comes with each request and is mostly the same bytes as before: then it
 * is not read anew, which costs more than the query. The bytes decide, so that a row that changes on another node counts at once.
 */
final class RememberedSignIns implements Converter<byte[], Object> {

    private static final int MOST = 500;

    private final DeserializingConverter reader = new DeserializingConverter();
    private final Map<ByteBuffer, Authentication> known = Collections.synchronizedMap(new LatestUsed());

    private static final class LatestUsed extends LinkedHashMap<ByteBuffer, Authentication> {

        private static final long serialVersionUID = 1L;

        LatestUsed() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<ByteBuffer, Authentication> eldest) {
            return size() > MOST;
        }
    }

    /** A context of its own each time: signing out empties it. */
    @Override
    public Object convert(byte[] stored) {
        ByteBuffer bytes = ByteBuffer.wrap(stored);
        Authentication remembered = known.get(bytes);
        if (remembered != null) {
            return new SecurityContextImpl(remembered);
        }
        Object read = reader.convert(stored);
        if (read instanceof SecurityContext context && context.getAuthentication() != null) {
            known.put(bytes, context.getAuthentication());
        }
        return read;
    }
}
