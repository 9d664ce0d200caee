package uk.s2s.cli.demo;

import java.util.Optional;

/** The e-mails of the story: they come, and they name no pupil. */
final class Notices {

    private Notices() {}

    /** @param to who is written to about the file */
    static void isTold(Cast cast, Person to, SentFile sent) {
        Mailbox mailbox = new Mailbox(cast.of(Person.SENDER));
        String step = "an e-mail to %s names the file and no pupil".formatted(to.school());
        if (!mailbox.isThere()) {
            cast.says().leftOut(step + ": this service has no development mailbox to look into");
            return;
        }
        Optional<String> message = mailbox.find(to.email(), sent.name());
        cast.says().expect(message.isPresent() && !sent.file().isNamedIn(message.get()), step);
    }
}
