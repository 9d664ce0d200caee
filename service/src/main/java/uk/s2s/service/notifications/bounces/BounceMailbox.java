package uk.s2s.service.notifications.bounces;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.search.AndTerm;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import uk.s2s.service.pages.FaultTrace;

/**
 * The mailbox that e-mails come back to, over IMAP. A delivery report of an e-mail of ours is taken out of it once it has
 * been dealt with; everything else, such as a note that somebody is away, is left there, marked as read, for people, and deleted after
 * some weeks unless one of them has flagged it.
 */
@Component
public class BounceMailbox {

    private static final Logger log = LoggerFactory.getLogger(BounceMailbox.class);
    private static final int A_ROUND = 200;
    private static final int LARGEST = 2 * 1024 * 1024;
    private static final String SECONDS_20 = "20000";

    private final BounceSettings settings;
    private final Clock clock;

    BounceMailbox(BounceSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Looks at what has come since last time, at most {@value #A_ROUND} messages.
     *
     * @param taker deals with a report; if it does not, or throws, the message is looked at again next time
     * @return whether everything was read and dealt with
     */
    public boolean readNew(Predicate<DeliveryReport> taker) {
        try (Store store = session().getStore(protocol())) {
            store.connect(settings.host(), settings.port(), settings.user(), settings.password());
            try (Folder folder = store.getFolder(settings.folder())) {
                folder.open(Folder.READ_WRITE);
                Message[] unread = folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
                boolean all = unread.length <= A_ROUND;
                for (int index = 0; index < Math.min(unread.length, A_ROUND); index++) {
                    all &= take(unread[index], taker);
                }
                clearOut(folder);
                return all;
            }
        } catch (MessagingException unreachable) {
            log.warn(
                    "The mailbox of e-mails that came back cannot be read; check S2S_BOUNCES_…: {}",
                    unreachable.getClass().getSimpleName());
            return false;
        }
    }

    private void clearOut(Folder folder) throws MessagingException {
        Instant old = clock.instant().minus(Duration.ofDays(settings.keepDays()));
        Message[] read = folder.search(new AndTerm(
                new FlagTerm(new Flags(Flags.Flag.SEEN), true), new FlagTerm(new Flags(Flags.Flag.FLAGGED), false)));
        for (int index = 0; index < Math.min(read.length, A_ROUND); index++) {
            Date received = read[index].getReceivedDate();
            if (received != null && received.toInstant().isBefore(old)) {
                read[index].setFlag(Flags.Flag.DELETED, true);
            }
        }
    }

    /** Closing the folder takes out for good what is marked as deleted. */
    private static boolean take(Message message, Predicate<DeliveryReport> taker) throws MessagingException {
        Optional<DeliveryReport> report = read(message);
        boolean done = report.isEmpty() || isDealtWith(report.get(), taker);
        if (done) {
            message.setFlag(report.isPresent() ? Flags.Flag.DELETED : Flags.Flag.SEEN, true);
        }
        return done;
    }

    private static boolean isDealtWith(DeliveryReport report, Predicate<DeliveryReport> taker) {
        try {
            return taker.test(report);
        } catch (RuntimeException fault) {
            log.error("What came back could not be dealt with, and is tried again: {}", FaultTrace.of(fault));
            return false;
        }
    }

    /** What cannot be understood is none of ours: a message that somebody made wrongly stops no other. */
    private static Optional<DeliveryReport> read(Message message) {
        try {
            return message.getSize() > LARGEST ? Optional.empty() : DeliveryReportReader.read(message);
        } catch (MessagingException | IOException | RuntimeException malformed) {
            log.info(
                    "A message in the mailbox of e-mails that came back cannot be understood: {}",
                    malformed.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private String protocol() {
        return settings.tls().equals("tls") ? "imaps" : "imap";
    }

    private Session session() {
        var properties = new Properties();
        String prefix = "mail." + protocol();
        boolean startTls = settings.tls().equals("starttls");
        properties.put(prefix + ".starttls.enable", String.valueOf(startTls));
        properties.put(prefix + ".starttls.required", String.valueOf(startTls));
        properties.put(prefix + ".ssl.checkserveridentity", "true");
        properties.put(prefix + ".connectiontimeout", SECONDS_20);
        properties.put(prefix + ".timeout", SECONDS_20);
        properties.put(prefix + ".writetimeout", SECONDS_20);
        properties.put(prefix + ".peek", "true"); // reading alone does not mark as read
        return Session.getInstance(properties);
    }
}
