package uk.s2s.cli.demo;

import java.util.Arrays;

/** The main job: from the upload to the confirmed download, byte for byte. */
final class LeaverReachesNewSchool implements Scene {

    @Override
    public String title() {
        return "A pupil leaves Drake Primary School for The Thetford Academy";
    }

    @Override
    public void play(Cast cast) {
        SentFile sent = send(cast);
        Notices.isTold(cast, Person.RECEIVER, sent);
        looksAtPupils(cast, sent);
        accepts(cast, sent);
        downloads(cast, sent);
        confirms(cast, sent);
        bothReadHistory(cast, sent);
    }

    private static SentFile send(Cast cast) {
        SentFile sent = cast.outbox().send(Person.RECEIVER.number());
        Narrator says = cast.says();
        says.expect(sent.became("SENT"), "%s is checked and sent: %s".formatted(sent.name(), sent.answered()));
        says.expect(
                sent.answer().summary("SHA-256").equals(sent.file().sha256()),
                "the receipt %s states the SHA-256 of the file".formatted(sent.reference()));
        WebPage receipt = cast.of(Person.SENDER).open(sent.path() + "/receipt");
        says.expect(
                receipt.summary("Reference").equals(sent.reference()), "the receipt can be opened again and printed");
        return sent;
    }

    private static void looksAtPupils(Cast cast, SentFile sent) {
        Browser receiver = cast.of(Person.RECEIVER);
        Narrator says = cast.says();
        says.expect(Lists.contains(receiver, "/to-collect", sent), "the file waits under Files to collect");
        WebPage pupil = receiver.open(sent.path() + "/pupils/1");
        says.expect(
                pupil.text().contains(sent.file().upn())
                        && pupil.text().contains(sent.file().surname()),
                "the receiver reads who the pupil is before accepting");
        says.expect(
                receiver.download(sent.path() + "/download").status() == 409, "a download is not possible before that");
    }

    private static void accepts(Cast cast, SentFile sent) {
        WebPage file = cast.of(Person.RECEIVER).open(sent.path());
        WebPage after = cast.of(Person.RECEIVER).submit(file.form("/accept"));
        cast.says().expect(after.state().equals("Accepted"), "the receiver accepts the file");
    }

    private static void downloads(Cast cast, SentFile sent) {
        Download download = cast.of(Person.RECEIVER).download(sent.path() + "/download");
        cast.says()
                .expect(
                        Arrays.equals(download.bytes(), sent.file().bytes())
                                && download.fileName().equals(sent.name()),
                        "the download is the sender's file, byte for byte (%d bytes)"
                                .formatted(download.bytes().length));
    }

    private static void confirms(Cast cast, SentFile sent) {
        Browser receiver = cast.of(Person.RECEIVER);
        WebPage after =
                receiver.submit(receiver.open(sent.path()).form("/confirm").with("worked", "yes"));
        cast.says().expect(after.state().equals("Collected"), "the receiver confirms that the download was successful");
        cast.says()
                .expect(
                        cast.of(Person.SENDER).open(sent.path()).state().equals("Collected"),
                        "the sender sees that it was collected");
    }

    private static void bothReadHistory(Cast cast, SentFile sent) {
        String forSender = cast.of(Person.SENDER).open(sent.path() + "/history").text();
        String forReceiver =
                cast.of(Person.RECEIVER).open(sent.path() + "/history").text();
        for (String step : new String[] {"Uploaded", "Accepted", "Downloaded", "Download confirmed"}) {
            cast.says()
                    .expect(
                            forSender.contains(step) && forReceiver.contains(step),
                            "the history shows to both: " + step);
        }
    }
}
