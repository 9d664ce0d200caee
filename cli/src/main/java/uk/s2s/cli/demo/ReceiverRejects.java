package uk.s2s.cli.demo;

/** The receiver does not want the file, and the sender learns why. */
final class ReceiverRejects implements Scene {

    private static final String REASON = "This pupil has not applied to us.";

    @Override
    public String title() {
        return "A file is rejected";
    }

    @Override
    public void play(Cast cast) {
        SentFile sent = cast.outbox().send(Person.RECEIVER.number());
        cast.says().expect(sent.became("SENT"), sent.name() + " is sent");
        Browser receiver = cast.of(Person.RECEIVER);
        Form reject = receiver.open(sent.path() + "/reject").form("/reject");
        cast.says()
                .expect(
                        !receiver.submit(reject)
                                .html()
                                .select(".govuk-error-summary")
                                .isEmpty(),
                        "without a reason it is not rejected");
        WebPage after = receiver.submit(reject.with("reason", REASON));
        cast.says().expect(after.state().equals("Rejected"), "the receiver rejects it with a reason");
        cast.says()
                .expect(
                        cast.of(Person.SENDER).open(sent.path()).text().contains(REASON),
                        "the sender reads the reason");
        Notices.isTold(cast, Person.SENDER, sent);
    }
}
