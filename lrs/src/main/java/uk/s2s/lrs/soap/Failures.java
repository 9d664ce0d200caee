package uk.s2s.lrs.soap;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.apache.cxf.transport.http.HTTPException;
import uk.s2s.lrs.LearnerServiceFault;
import uk.s2s.lrs.LearnerServiceUnreachable;
import uk.s2s.lrs.ResponseCode;
import uk.s2s.lrs.soap.wire.MIAPAPIException;
import uk.s2s.lrs.soap.wire.MIAPAPIException_Exception;

/**
 * What went wrong with a call, in words for an operator. Nothing of the answer is repeated, since it may name a learner: neither
 * the parser's message nor the details of a fault go on, only kinds of things.
 */
final class Failures {

    private static final String SERVICE = "The Learning Records Service ";

    private Failures() {}

    static RuntimeException translate(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        Optional<MIAPAPIException_Exception> fault = among(thrown, MIAPAPIException_Exception.class);
        if (fault.isPresent()) {
            return fault(fault.get());
        }
        return unreachable(what(thrown), thrown);
    }

    private static RuntimeException fault(MIAPAPIException_Exception thrown) {
        MIAPAPIException detail = thrown.getFaultInfo();
        Optional<ResponseCode> code =
                detail == null ? Optional.empty() : ResponseCode.read(WireText.orEmpty(detail.getErrorCode()));
        return code.<RuntimeException>map(known -> new LearnerServiceFault(known, FaultCodes.meaning(known)))
                .orElseGet(() -> unreachable("answered with a fault that has none of its codes", thrown));
    }

    private static LearnerServiceUnreachable unreachable(String what, Throwable thrown) {
        Throwable harmless = new IOException("caused by "
                + kinds(thrown).reduce((one, next) -> one + ", " + next).orElse("nothing"));
        harmless.setStackTrace(thrown.getStackTrace());
        return new LearnerServiceUnreachable(SERVICE + what, harmless);
    }

    private static String what(Throwable thrown) {
        if (among(thrown, SSLException.class).isPresent()) {
            return connection(thrown);
        }
        if (among(thrown, HttpTimeoutException.class).isPresent()
                || among(thrown, SocketTimeoutException.class).isPresent()) {
            return "did not answer in time";
        }
        if (among(thrown, ConnectException.class).isPresent()) {
            return "takes no connection. Is the address right, and is it running?";
        }
        if (among(thrown, UnknownHostException.class).isPresent()) {
            return "was not found. Is the address right?";
        }
        return answer(thrown);
    }

    private static String connection(Throwable thrown) {
        if (among(thrown, CertificateExpiredException.class).isPresent()
                || among(thrown, CertPathValidatorException.class)
                        .filter(e -> e.getReason() == CertPathValidatorException.BasicReason.EXPIRED)
                        .isPresent()) {
            return "shows a certificate that has expired. Its operator has to renew it";
        }
        if (among(thrown, CertificateException.class).isPresent()) {
            return "shows a certificate that is not trusted here, or of another address. Is the trust store the right one?";
        }
        if (says(thrown, "certificate_expired")) {
            return "refuses our client certificate: it has expired. Ask for a new one and replace the key store";
        }
        if (says(thrown, "certificate_required")
                || says(thrown, "bad_certificate")
                || says(thrown, "certificate_unknown")) {
            return "refuses our client certificate. Is it the one that was issued for this service?";
        }
        return "ended the secure connection";
    }

    private static String answer(Throwable thrown) {
        Optional<HTTPException> status = among(thrown, HTTPException.class);
        if (status.isPresent()) {
            return "answered with status " + status.get().getResponseCode() + " instead of a message";
        }
        if (among(thrown, BoundedStream.Exceeded.class).isPresent()) {
            return "answered with more than is taken, or too slowly";
        }
        Optional<UnreadableAnswer> unreadable = among(thrown, UnreadableAnswer.class);
        if (unreadable.isPresent()) {
            return "answered with a message that cannot be read: "
                    + unreadable.get().getMessage();
        }
        return "gave no answer that can be read";
    }

    private static boolean says(Throwable thrown, String word) {
        return causes(thrown)
                .filter(SSLException.class::isInstance)
                .map(cause -> String.valueOf(cause.getMessage()))
                .anyMatch(message -> message.contains(word));
    }

    private static <T> Optional<T> among(Throwable thrown, Class<T> type) {
        return causes(thrown).filter(type::isInstance).map(type::cast).findFirst();
    }

    private static Stream<String> kinds(Throwable thrown) {
        return causes(thrown).map(cause -> cause.getClass().getSimpleName());
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause).limit(20);
    }
}
