package uk.s2s.service.notifications;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.s2s.service.vault.IdentifierIndex;

/** What our e-mails are known by. It ends in a keyed hash, so that nobody can make up a report about one that they never saw. */
@Component
class MessageIds {

    private static final Pattern OURS = Pattern.compile(
            "<([A-Z_]{1,40})\\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.([0-9]{1,9})\\.[0-9a-f]{16}@s2s>");

    private final IdentifierIndex index;

    MessageIds(IdentifierIndex index) {
        this.index = index;
    }

    /** An attempt to send a notice. */
    record Attempt(NoticeKind kind, UUID subject, int number) {}

    String of(Notice notice) {
        return of(new Attempt(notice.kind(), notice.subject(), notice.attempts()));
    }

    private String of(Attempt attempt) {
        String name = "%s.%s.%d".formatted(attempt.kind(), attempt.subject(), attempt.number());
        return "<%s.%016x@s2s>".formatted(name, index.hash("Message-ID " + name));
    }

    /** Empty unless it is one that {@link #of(Notice)} gave. */
    Optional<Attempt> read(String messageId) {
        Matcher ours = OURS.matcher(messageId);
        if (!ours.matches()) {
            return Optional.empty();
        }
        return Stream.of(NoticeKind.values())
                .filter(kind -> kind.name().equals(ours.group(1)))
                .map(kind -> new Attempt(kind, UUID.fromString(ours.group(2)), Integer.parseInt(ours.group(3))))
                .filter(attempt -> of(attempt).equals(messageId))
                .findFirst();
    }
}
