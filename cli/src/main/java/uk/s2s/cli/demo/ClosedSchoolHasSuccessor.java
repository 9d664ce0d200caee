package uk.s2s.cli.demo;

/** A file for a closed school is not sent anywhere until the sender has decided. */
final class ClosedSchoolHasSuccessor implements Scene {

    @Override
    public String title() {
        return "The receiving school has closed";
    }

    @Override
    public void play(Cast cast) {
        SentFile sent = cast.outbox().send(Person.CLOSED_SCHOOL);
        Narrator says = cast.says();
        says.expect(sent.became("ASKED"), "the sender of %s is asked: %s".formatted(sent.name(), sent.answered()));
        Form question = sent.answer().form("/successor");
        WebPage receipt = cast.of(Person.SENDER).submit(question.with("decision", "send"));
        says.expect(
                receipt.summary("To").contains(Person.SUCCESSOR),
                "one press sends it to the successor: " + receipt.summary("To"));
        says.expect(receipt.summary("SHA-256").equals(sent.file().sha256()), "the bytes of the file stay as they are");
    }
}
