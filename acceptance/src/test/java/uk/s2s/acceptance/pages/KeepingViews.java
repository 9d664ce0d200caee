package uk.s2s.acceptance.pages;

import static org.awaitility.Awaitility.await;
import static uk.s2s.acceptance.stage.Person.ADMINISTRATOR;
import static uk.s2s.acceptance.stage.Person.DRAKE;
import static uk.s2s.acceptance.stage.Person.NORFOLK;
import static uk.s2s.acceptance.stage.Person.THETFORD;

import java.time.Duration;
import java.util.stream.Stream;
import uk.s2s.acceptance.stage.KeptFiles;
import uk.s2s.acceptance.stage.Secretary;

/** The pages of what is kept, removed, asked for and put aside. */
final class KeepingViews {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private KeepingViews() {}

    static Stream<View> all() {
        return Stream.of(retention(), requests(), exceptions()).flatMap(views -> views);
    }

    private static Stream<View> retention() {
        return Stream.of(
                View.open(ADMINISTRATOR, "/retention", "Retention"),
                View.open(ADMINISTRATOR, "/retention/collected", ""),
                View.open(ADMINISTRATOR, "/holds", "Legal holds"),
                new View("hold without a pupil", ADMINISTRATOR, "Legal holds", (administrator, scenery) -> {
                    administrator.open("/holds");
                    administrator.press("Place the hold");
                }),
                new View("lifting a hold", ADMINISTRATOR, "Lift this hold", (administrator, scenery) -> {
                    administrator.open("/holds");
                    administrator.page().locator("#upn").fill("B801200005001");
                    administrator.page().locator("#reason").fill("Asked for by a court");
                    administrator.press("Place the hold");
                    administrator.page().locator("tbody a").first().click();
                }),
                View.open(ADMINISTRATOR, "/subject-access", "Subject access"),
                new View(
                        "subject access without a pupil", ADMINISTRATOR, "Subject access", (administrator, scenery) -> {
                            administrator.open("/subject-access");
                            administrator.press("See how much is held");
                        }),
                new View("what is held", ADMINISTRATOR, "What is held about this pupil", (administrator, scenery) -> {
                    administrator.open("/subject-access");
                    administrator.page().locator("#upn").fill("B801200005001");
                    administrator.page().locator("#surname").fill("Quillfeather");
                    administrator.page().locator("#forename").fill("Xanthippe");
                    administrator.page().locator("#born").fill("9/3/2015");
                    administrator.page().locator("#reason").fill("Case 12");
                    administrator.press("See how much is held");
                }));
    }

    private static Stream<View> requests() {
        return Stream.of(
                View.open(DRAKE, "/requests", "Requests"),
                View.open(THETFORD, "/requests?list=by-us", "Requests"),
                View.open(NORFOLK, "/requests", "Requests"),
                View.open(THETFORD, "/requests/new", "Which school did the pupil come from?"),
                View.open(THETFORD, "/requests/new?q=drake", "Which school did the pupil come from?"),
                View.open(THETFORD, "/requests/new?school=9262377", "Ask for a pupil's file"),
                View.open(NORFOLK, "/authority/requests", "Requests of our schools"),
                View.open(NORFOLK, "/authority/requests?school=" + "x".repeat(101), "Requests of our schools"),
                View.open(NORFOLK, "/term-dates", "Term dates"));
    }

    private static Stream<View> exceptions() {
        return Stream.of(
                View.open(ADMINISTRATOR, "/admin/lrs", "LRS credentials"),
                View.open(ADMINISTRATOR, "/schools/9266910/lrs", "LRS credentials"),
                View.open(THETFORD, "/exceptions?show=ASIDE", "ULN exceptions"),
                View.open(THETFORD, "/exceptions/settled", "Settled exceptions"),
                new View("putting an exception aside", THETFORD, "Put this exception aside", (thetford, scenery) -> {
                    opensException(thetford);
                    thetford.page().getByText("Put it aside").click();
                }),
                new View("exceptions put aside", THETFORD, "ULN exceptions", (thetford, scenery) -> {
                    opensException(thetford);
                    thetford.page().getByText("Put it aside").click();
                    thetford.page().locator("#reason").fill("Waits for the birth certificate");
                    thetford.press("Put it aside");
                    thetford.open("/exceptions?show=ASIDE");
                }));
    }

    private static void opensException(Secretary school) {
        school.uploadForUlns(KeptFiles.sample("uln/year-10/9266910_CTF_9266910_001.xml"));
        await("an exception").atMost(PATIENCE).until(() -> {
            school.open("/exceptions");
            return school.page().locator("tbody a").count() > 0;
        });
        school.page().locator("tbody a").first().click();
    }
}
