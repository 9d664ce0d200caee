package uk.s2s.lrs.soap;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.jspecify.annotations.Nullable;

/**
 * What nobody has read of a request that was refused: a little of it is passed over, so that whoever is still sending sees the answer;
 * then the connection is closed. The web server itself would wait for megabytes of it, as slowly as they come.
 */
final class RestOfRequest extends ValveBase {

    private static final Duration LONGEST = Duration.ofSeconds(2);

    private final long most;

    RestOfRequest(long most) {
        this.most = most;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        getNext().invoke(request, response);
        org.apache.coyote.Request connection = request.getCoyoteRequest();
        if (!isRead(connection)) {
            connection.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        }
    }

    private boolean isRead(org.apache.coyote.Request connection) {
        long deadline = System.nanoTime() + LONGEST.toNanos();
        Passed passed = new Passed();
        try {
            connection.getResponse().action(ActionCode.CLIENT_FLUSH, null);
            for (long count = 0; count <= most && System.nanoTime() - deadline < 0; ) {
                int more = connection.doRead(passed);
                if (more < 0) {
                    return true;
                }
                count += more;
            }
            return false;
        } catch (IOException stalledOrGone) {
            return false;
        }
    }

    /** Bytes that nobody wants. */
    private static final class Passed implements ApplicationBufferHandler {

        private @Nullable ByteBuffer buffer;

        @Override
        public void setByteBuffer(ByteBuffer buffer) {
            this.buffer = buffer;
        }

        @Override
        public @Nullable ByteBuffer getByteBuffer() {
            return buffer;
        }

        @Override
        public void expand(int size) {}
    }
}
