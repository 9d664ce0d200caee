package uk.s2s.cli.demo;

import java.util.List;

/** For a third school the file is one that does not exist. */
final class OthersSeeNothing implements Scene {

    private static final List<String> PATHS = List.of("", "/pupils/1", "/history", "/receipt", "/reject", "/download");

    @Override
    public String title() {
        return "Nobody else sees the file";
    }

    @Override
    public void play(Cast cast) {
        SentFile sent = cast.outbox().send(Person.RECEIVER.number());
        cast.says().expect(sent.became("SENT"), sent.name() + " is sent");
        Browser stranger = cast.of(Person.STRANGER);
        String other = stranger.open("/transfers/0000-0000-0000").text();
        for (String path : PATHS) {
            WebPage answer = stranger.open(sent.path() + path);
            cast.says()
                    .expect(
                            answer.status() == 404 && answer.text().equals(other),
                            "%s asks for %s: the same answer as for a file that does not exist"
                                    .formatted(
                                            Person.STRANGER.school(), path.isEmpty() ? "the file" : path.substring(1)));
        }
        withdraw(cast, sent);
    }

    private static void withdraw(Cast cast, SentFile sent) {
        Browser sender = cast.of(Person.SENDER);
        WebPage after = sender.submit(sender.open(sent.path() + "/withdraw").form("/withdraw"));
        cast.says().expect(after.state().equals("Withdrawn"), "the sender withdraws it again");
        cast.says()
                .expect(
                        !Lists.contains(cast.of(Person.RECEIVER), "/to-collect", sent),
                        "it no longer waits for the receiver");
    }
}
