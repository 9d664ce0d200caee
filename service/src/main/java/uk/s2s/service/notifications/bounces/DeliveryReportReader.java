package uk.s2s.service.notifications.bounces;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMultipart;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Understands delivery reports: a message of type {@code multipart/report} with a part {@code message/delivery-status}, and
 * the headers of the e-mail that it is about, or all of it. Anything else is none; nothing that a stranger sends breaks it.
 */
final class DeliveryReportReader {

    private static final int MOST = 256 * 1024;
    private static final int MOST_PARTS = 20;
    private static final Pattern OURS = Pattern.compile(
            "<[A-Z_]{1,40}\\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.[0-9]{1,9}\\.[0-9a-f]{16}@s2s>");
    private static final Pattern STATUS = Pattern.compile("\\b([245]\\.[0-9]{1,3}\\.[0-9]{1,3})\\b");

    private DeliveryReportReader() {}

    /** Empty for what is no report, or not of an e-mail of this service. */
    static Optional<DeliveryReport> read(Part message) throws MessagingException, IOException {
        if (!message.isMimeType("multipart/report") || !(message.getContent() instanceof MimeMultipart parts)) {
            return Optional.empty();
        }
        InternetHeaders recipient = null;
        String messageId = null;
        for (int index = 0; index < Math.min(parts.getCount(), MOST_PARTS); index++) {
            BodyPart part = parts.getBodyPart(index);
            if (part.isMimeType("message/delivery-status")) {
                recipient = ofRecipient(part);
            } else if (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers")) {
                messageId = header(headers(part.getInputStream()), "Message-ID");
            }
        }
        return recipient == null
                ? Optional.empty()
                : report(recipient, messageId == null ? answered(message) : messageId);
    }

    /** Some servers leave out what the report is about, and name it as what they answer. */
    private static @Nullable String answered(Part report) throws MessagingException {
        for (String name : new String[] {"In-Reply-To", "References"}) {
            String[] named = report.getHeader(name);
            if (named != null) {
                return String.join(" ", named);
            }
        }
        return null;
    }

    private static Optional<DeliveryReport> report(InternetHeaders recipient, @Nullable String messageId) {
        Matcher ours = OURS.matcher(messageId == null ? "" : messageId);
        Matcher status = STATUS.matcher(orEmpty(header(recipient, "Status")));
        if (!ours.find() || !status.find()) {
            return Optional.empty();
        }
        String action = orEmpty(header(recipient, "Action")).strip().toLowerCase(Locale.ROOT);
        return Optional.of(new DeliveryReport(ours.group(), action.startsWith("failed"), status.group(1)));
    }

    /** The fields of the whole message come first, then those of each recipient: ours have one. */
    private static InternetHeaders ofRecipient(Part status) throws MessagingException, IOException {
        try (InputStream fields = bounded(status.getInputStream())) {
            InternetHeaders group = new InternetHeaders(fields);
            for (int more = 0; more < MOST_PARTS && group.getHeader("Status") == null; more++) {
                group = new InternetHeaders(fields);
            }
            return group;
        }
    }

    private static InternetHeaders headers(InputStream of) throws MessagingException, IOException {
        try (InputStream fields = bounded(of)) {
            return new InternetHeaders(fields);
        }
    }

    /** Whoever sends a report of any length costs no more memory than this. */
    private static InputStream bounded(InputStream all) throws IOException {
        try (InputStream from = new BufferedInputStream(all)) {
            return new ByteArrayInputStream(from.readNBytes(MOST));
        }
    }

    private static @Nullable String header(InternetHeaders headers, String name) {
        return headers.getHeader(name, null);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
