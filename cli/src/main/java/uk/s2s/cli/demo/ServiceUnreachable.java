package uk.s2s.cli.demo;

import java.net.URI;

/** There is no answer from the service: it is not there, or it went away. */
public final class ServiceUnreachable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ServiceUnreachable(URI service, Exception cause) {
        super("No answer from " + service, cause);
    }
}
