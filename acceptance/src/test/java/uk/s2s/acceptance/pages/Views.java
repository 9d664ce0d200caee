package uk.s2s.acceptance.pages;

import static uk.s2s.acceptance.stage.Person.ADMINISTRATOR;
import static uk.s2s.acceptance.stage.Person.BOTH;
import static uk.s2s.acceptance.stage.Person.DRAKE;
import static uk.s2s.acceptance.stage.Person.NORFOLK;
import static uk.s2s.acceptance.stage.Person.REGISTER;
import static uk.s2s.acceptance.stage.Person.SUFFOLK;
import static uk.s2s.acceptance.stage.Person.THETFORD;

import java.util.stream.Stream;
import uk.s2s.acceptance.stage.Ctf;
import uk.s2s.acceptance.stage.KeptFiles;

/** Every page, in each form that it takes. */
final class Views {

    private Views() {}

    static Stream<View> all() {
        return Stream.of(
                        open(),
                        lists(),
                        files(),
                        uploads(),
                        mistakes(),
                        ulns(),
                        schools(),
                        administration(),
                        desk(),
                        ownSchools(),
                        LostViews.all(),
                        KeepingViews.all())
                .flatMap(views -> views);
    }

    private static Stream<View> open() {
        return Stream.of(
                View.open(null, "/sign-in", "Sign in"),
                View.open(null, "/sign-in?ended", "Sign in"),
                View.open(null, "/sign-in?ended=form", "Sign in"),
                View.open(null, "/sign-in?refused", "Sign in"),
                View.open(null, "/signed-out", "You have signed out"),
                View.open(null, "/signed-out?timedOut", "You have signed out"),
                View.open(null, "/accessibility", "Accessibility statement"),
                View.open(null, "/privacy", "Privacy"),
                View.open(null, "/cookies", "Cookies"),
                View.open(null, "/findings", "What a check can find"),
                View.open(null, "/findings/upn-check-letter-wrong", ""));
    }

    private static Stream<View> lists() {
        return Stream.of(
                View.open(DRAKE, "/", "Drake Primary School"),
                View.open(THETFORD, "/", "The Thetford Academy"),
                View.open(NORFOLK, "/", "Norfolk"),
                View.open(THETFORD, "/to-collect", "Files to collect"),
                View.open(DRAKE, "/sent", "Sent files"),
                View.open(DRAKE, "/sent?page=2", "Sent files"),
                View.open(THETFORD, "/collected", "Collected files"),
                View.open(SUFFOLK, "/to-collect", "Files to collect"),
                View.open(SUFFOLK, "/sent", "Sent files"),
                View.open(SUFFOLK, "/collected", "Collected files"),
                View.open(DRAKE, "/reports", "Reports"),
                View.open(THETFORD, "/reports?what=received&state=collected", "Reports"),
                View.open(DRAKE, "/reports?party=Thetford", "Reports"),
                View.open(DRAKE, "/password", "Change your password"),
                View.open(DRAKE, "/password?changed", "Change your password"),
                View.open(BOTH, "/organisation", "Which organisation do you want to work as?"));
    }

    private static Stream<View> files() {
        return Stream.of(
                View.open(THETFORD, "waiting file", "9262377_CTF_", Scenery::waiting),
                View.open(THETFORD, "waiting file, page 2", "9262377_CTF_", scenery -> scenery.waiting() + "?page=2"),
                View.open(THETFORD, "pupil", "", scenery -> scenery.waiting() + "/pupils/1"),
                View.open(THETFORD, "reject", "Reject this file", scenery -> scenery.waiting() + "/reject"),
                View.open(THETFORD, "accepted file", "9262377_CTF_", Scenery::accepted),
                View.open(THETFORD, "no answer", "9262377_CTF_", scenery -> scenery.accepted() + "?choose"),
                View.open(THETFORD, "download failed", "9262377_CTF_", scenery -> scenery.accepted() + "?again"),
                View.open(THETFORD, "collected file", "9262377_CTF_", Scenery::collected),
                View.open(DRAKE, "rejected file", "9262377_CTF_", Scenery::rejected),
                View.open(DRAKE, "withdrawn file", "9262377_CTF_", Scenery::withdrawn),
                View.open(DRAKE, "lost pupil's file", "9262377_CTF_", Scenery::held),
                View.open(DRAKE, "withdraw", "Withdraw this file?", scenery -> scenery.waiting() + "/withdraw"),
                View.open(DRAKE, "receipt", "Receipt", scenery -> scenery.waiting() + "/receipt"),
                View.open(DRAKE, "history", "History of the file", scenery -> scenery.collected() + "/history"),
                View.open(DRAKE, "nothing to remove", "Remove these files?", scenery -> "/remove?side=sent"),
                View.open(
                        DRAKE,
                        "remove",
                        "Remove this file?",
                        scenery ->
                                "/remove?side=sent&file=" + scenery.withdrawn().substring("/transfers/".length())),
                View.open(DRAKE, "question", "The receiving school has closed", Scenery::question));
    }

    private static Stream<View> uploads() {
        return Stream.of(
                View.open(DRAKE, "/upload", "Send files"),
                new View(
                        "sent",
                        DRAKE,
                        "File sent",
                        (drake, scenery) -> drake.upload("Check and send", Ctf.to(THETFORD))),
                new View("checked", DRAKE, "Checked", (drake, scenery) -> drake.upload("Check only", Ctf.to(THETFORD))),
                new View(
                        "refused",
                        DRAKE,
                        "The file was not sent",
                        (drake, scenery) -> drake.upload("Check and send", faulty())),
                new View(
                        "some refused",
                        DRAKE,
                        "Some files were not sent",
                        (drake, scenery) ->
                                drake.upload("Check and send", faulty(), Ctf.to(THETFORD), Ctf.to(Ctf.LOST_PUPIL, 1))),
                new View(
                        "closed school",
                        DRAKE,
                        "One question",
                        (drake, scenery) -> drake.upload("Check and send", Ctf.to(Ctf.CLOSED_SCHOOL, 1))),
                new View("sent before", DRAKE, "File sent", (drake, scenery) -> {
                    Ctf file = Ctf.to(THETFORD);
                    drake.upload("Check and send", file);
                    drake.upload("Check and send", file);
                }),
                new View("no file chosen", DRAKE, "Send files", (drake, scenery) -> {
                    drake.open("/upload");
                    drake.press("Check and send");
                }));
    }

    private static Ctf faulty() {
        Ctf file = Ctf.to(THETFORD);
        return file.with(file.upn(), "B123456789012").with("<Sex>F</Sex>", "<Sex>?</Sex>");
    }

    private static Stream<View> mistakes() {
        return Stream.of(
                View.open(DRAKE, "/no-such-page", "Page not found"),
                View.open(DRAKE, "/transfers/0000-0000-0000", "Page not found"),
                View.open(DRAKE, "/admin/accounts", "You cannot do this"),
                View.open(DRAKE, "/sent?page=first", "We could not read that"),
                new View("no reason", THETFORD, "Reject this file", (thetford, scenery) -> {
                    thetford.open(scenery.waiting() + "/reject");
                    thetford.press("Reject the file");
                }),
                View.open(THETFORD, "too early", "That is not possible", scenery -> scenery.waiting() + "/download"));
    }

    private static Stream<View> ulns() {
        return Stream.of(
                View.open(THETFORD, "/uln", "ULN service"),
                View.open(THETFORD, "/uln/upload", "Upload CTF for ULNs"),
                View.open(DRAKE, "/uln/results", "ULN results"),
                View.open(THETFORD, "/uln/results", "ULN results"),
                new View("ULN terms not accepted", THETFORD, "Upload CTF for ULNs", (thetford, scenery) -> {
                    thetford.open("/uln/upload");
                    thetford.press("Upload");
                }),
                uln("file for ULNs", "", "uln/year-10/9266910_CTF_9266910_001.xml"),
                uln("file for ULNs again", "You have uploaded", "uln/year-10/9266910_CTF_9266910_001.xml"),
                uln(
                        "refused file for ULNs",
                        "The file was not taken",
                        "uln-faults/contacts/9266910_CTF_9266910_152.xml"),
                new View("ULN exceptions", THETFORD, "Exceptions", (thetford, scenery) -> {
                    thetford.uploadForUlns(KeptFiles.sample("uln/year-10/9266910_CTF_9266910_001.xml"));
                    thetford.open("/uln/files/" + thetford.summary("Reference") + "/exceptions");
                }));
    }

    private static View uln(String name, String heading, String sample) {
        return new View(
                name, THETFORD, heading, (thetford, scenery) -> thetford.uploadForUlns(KeptFiles.sample(sample)));
    }

    private static Stream<View> schools() {
        return Stream.of(
                View.open(DRAKE, "/schools", "Find a school"),
                View.open(DRAKE, "/schools?q=thetford", "Find a school"),
                View.open(DRAKE, "/schools?q=nothing%20is%20called%20so", "Find a school"),
                View.open(DRAKE, "/schools/9266910", ""),
                View.open(DRAKE, "/schools/" + Ctf.CLOSED_SCHOOL, ""),
                View.open(DRAKE, "/schools/926LLLL", ""),
                View.open(THETFORD, "/schools/9266910/notice-address", "Address for notices"));
    }

    private static Stream<View> administration() {
        return Stream.of(
                View.open(ADMINISTRATOR, "/", ""),
                View.open(ADMINISTRATOR, "/admin/accounts", "Accounts"),
                new View("account without a name", ADMINISTRATOR, "Accounts", (administrator, scenery) -> {
                    administrator.open("/admin/accounts");
                    administrator
                            .page()
                            .locator("main form button[type=submit]")
                            .last()
                            .click();
                }),
                View.open(ADMINISTRATOR, "/admin/notices", "E-mail"),
                View.open(ADMINISTRATOR, "/admin/notices?show=all", "E-mail"),
                View.open(ADMINISTRATOR, "/admin/directory", "Directory of schools"),
                View.open(ADMINISTRATOR, "/admin/audit", "Audit"),
                new View("audit of a file", ADMINISTRATOR, "Audit", (administrator, scenery) -> {
                    administrator.open("/admin/audit");
                    administrator.page().locator("#reference").fill(scenery.reference());
                    administrator.press("Find");
                }));
    }

    private static Stream<View> desk() {
        return Stream.of(
                View.open(DRAKE, "/exceptions", "ULN exceptions"),
                View.open(REGISTER, "/register", "Learner Register"));
    }

    private static Stream<View> ownSchools() {
        return Stream.of(
                View.open(NORFOLK, "/authority", "Schools of Norfolk"),
                View.open(NORFOLK, "/authority/files?direction=within", "Files: within the authority"),
                View.open(NORFOLK, "/authority/files?direction=incoming", "Files: incoming"),
                View.open(NORFOLK, "/authority/files?from=yesterday", "Files: within the authority"),
                View.open(NORFOLK, "/authority/not-collected", "Files not collected"),
                View.open(NORFOLK, "/authority/schools", "Schools of the authority"),
                View.open(NORFOLK, "/authority/accounts", "Accounts of your schools"),
                View.open(NORFOLK, "/authority/acting?school=9263107", "Act for Hilgay Riverside Academy"),
                View.open(NORFOLK, "/authority/acting?school=9262377", "Act for Drake Primary School"),
                View.open(NORFOLK, "/authority/picture?period=week", "Schools of Norfolk: last 7 days"),
                View.open(NORFOLK, "/authority/picture?period=term", "Schools of Norfolk: last 13 weeks"),
                View.open(NORFOLK, "/authority/picture?period=year", "Schools of Norfolk: last 12 months"));
    }
}
