package uk.s2s.cli.demo;

/** A wrong UPN keeps a file from being sent, and nothing of it is kept. */
final class FaultyFileIsRefused implements Scene {

    @Override
    public String title() {
        return "A faulty file is refused";
    }

    @Override
    public void play(Cast cast) {
        SentFile sent = cast.outbox().send(Person.RECEIVER.number(), LeaverFile::withWrongCheckLetter);
        Narrator says = cast.says();
        says.expect(sent.became("REFUSED"), sent.name() + " has a wrong UPN and is refused");
        says.expect(
                sent.answer().findings().contains("upn-check-letter-wrong"),
                "the finding says what to correct: " + sent.answer().findings());
        says.expect(sent.reference().isEmpty(), "there is no receipt");
        says.expect(!cast.of(Person.SENDER).open("/sent").text().contains(sent.name()), "nothing of it is kept");
    }
}
