package uk.s2s.acceptance.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.s2s.acceptance.stage.Chromium;
import uk.s2s.acceptance.stage.Chromium.Window;
import uk.s2s.acceptance.stage.Ctf;
import uk.s2s.acceptance.stage.Person;
import uk.s2s.acceptance.stage.Secretary;
import uk.s2s.acceptance.stage.ServiceProcess;
import uk.s2s.acceptance.stage.Stage;
import uk.s2s.acceptance.stage.UlnCtf;
import uk.s2s.acceptance.stage.UlnPupil;
import uk.s2s.acceptance.stage.Wcag;

/** Each kind of exception is provoked by a file, settled at the desk, and gone from the file's results. */
@ExtendWith(Stage.class)
class SettlingTests {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ServiceProcess service;
    private final Chromium chromium;

    SettlingTests(ServiceProcess service, Chromium chromium) {
        this.service = service;
        this.chromium = chromium;
    }

    /** With JavaScript and without. */
    enum Screen {
        WITH_JAVASCRIPT(Window.DESK, "Ashdown", "IP24 1AA", 0),
        WITHOUT_JAVASCRIPT(Window.WITHOUT_JAVASCRIPT, "Birchwood", "NR9 4BB", 1);

        /** Those of one screen are not forms of those of the other. */
        private static final Map<String, String> OTHERS = Map.of(
                "Petronella", "Cordelia",
                "Wilhelmina", "Rosalind",
                "Josephine", "Beatrix",
                "Clementine", "Genevieve",
                "Ottoline", "Philippa");

        private final Window window;
        /** Of the pupils, so that those of one screen are not like those of the other. */
        private final String surname;

        private final String postcode;
        private final int daysLater;

        Screen(Window window, String surname, String postcode, int daysLater) {
            this.window = window;
            this.surname = surname;
            this.postcode = postcode;
            this.daysLater = daysLater;
        }

        UlnPupil pupil(String forename, String born) {
            boolean first = daysLater == 0;
            return new UlnPupil(
                    surname,
                    first ? forename : OTHERS.getOrDefault(forename, forename),
                    LocalDate.parse(born).plusDays(daysLater * 47L).toString(),
                    "F",
                    postcode);
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void aPossibleMatchIsChosen(Screen screen) {
        try (Secretary thetford = thetford(screen)) {
            UlnPupil pupil = screen.pupil("Petronella", "2010-02-03");
            upload(thetford, UlnCtf.of(pupil));
            openException(thetford, UlnCtf.of(pupil.with("M", "TR19 7AA")));
            assertThat(thetford.text()).contains("RC007", "Gender: another", "Postcode: another part");
            meetsWcag(screen, thetford);
            thetford.follow("Learner 1 is this pupil");
            thetford.arrivesAt("Is this the same person?");
            meetsWcag(screen, thetford);
            thetford.press("Yes, this is the pupil");
            assertThat(thetford.heading()).startsWith("Settled");
            assertThat(thetford.summary("ULN")).matches("[1-9][0-9]{9}");
            meetsWcag(screen, thetford);
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void noneOfThemIsThePupil(Screen screen) {
        try (Secretary thetford = thetford(screen)) {
            UlnPupil pupil = screen.pupil("Wilhelmina", "2011-05-06");
            upload(thetford, UlnCtf.of(pupil));
            openException(thetford, UlnCtf.of(pupil.with("M", "TR19 7AA")));
            thetford.press("None of them is this pupil");
            thetford.arrivesAt("Register as a new learner?");
            meetsWcag(screen, thetford);
            thetford.press("Register and issue a ULN");
            assertThat(thetford.summary("How")).isEqualTo("Registered as a new learner");
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void aMissingPostcodeIsFilledIn(Screen screen) {
        try (Secretary thetford = thetford(screen)) {
            openException(
                    thetford, UlnCtf.of(screen.pupil("Josephine", "2012-07-08").with("F", "")));
            assertThat(thetford.text()).contains("RC010", "postcode is missing");
            correct(screen, thetford, "postcode", "IP24 2BB");
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void aDateOfBirthOutOfRangeIsCorrected(Screen screen) {
        try (Secretary thetford = thetford(screen)) {
            openException(thetford, UlnCtf.of(screen.pupil("Clementine", "1912-11-12")));
            assertThat(thetford.text()).contains("RC013", "13 to 110 years old");
            correct(screen, thetford, "year", "2012");
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void thePupilWhoStandsTwiceIsAnotherOne(Screen screen) {
        try (Secretary thetford = thetford(screen)) {
            UlnPupil pupil = screen.pupil("Ottoline", "2010-01-02");
            openException(thetford, UlnCtf.of(pupil, pupil));
            assertThat(thetford.text()).contains("RC009");
            sendAgain(screen, thetford, "givenName", "Theodora");
            assertThat(thetford.text()).contains("RC007");
            thetford.press("None of them is this pupil");
            thetford.press("Register and issue a ULN");
            assertThat(thetford.summary("How")).isEqualTo("Registered as a new learner");
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void elevenNamesakesAreTooMany(Screen screen) {
        try (Secretary thetford = thetford(screen)) {
            String born = screen == Screen.WITH_JAVASCRIPT ? "2010-04-05" : "2011-06-07";
            new Namesakes(service, "John", "Smith", born).register(11);
            UlnPupil john = new UlnPupil("Smith", "John", born, "M", "ZZ99 9ZZ");
            openException(thetford, UlnCtf.of(john));
            assertThat(thetford.text()).contains("RC008").doesNotContain("Learner 1");
            meetsWcag(screen, thetford);
            correct(screen, thetford, "postcode", Namesakes.POSTCODES.get(10));
        }
    }

    private Secretary thetford(Screen screen) {
        return Secretary.signedIn(service, chromium, screen.window, Person.THETFORD);
    }

    /** Returns when the results are there. */
    private static void upload(Secretary thetford, Ctf file) {
        thetford.uploadForUlns(file);
        await("results").atMost(PATIENCE).until(() -> {
            thetford.page().reload();
            return thetford.page().locator("[data-state=PROCESSED]").count() > 0;
        });
    }

    /** From the file's results to the one exception in it. */
    private static void openException(Secretary thetford, Ctf file) {
        upload(thetford, file);
        thetford.page().getByText("Exceptions: 1 pupil without a ULN").click();
        thetford.follow("Settle these exceptions");
        thetford.page().locator("tbody a").first().click();
    }

    private static void correct(Screen screen, Secretary thetford, String field, String value) {
        sendAgain(screen, thetford, field, value);
        assertThat(thetford.heading()).startsWith("Settled");
        assertThat(thetford.summary("ULN")).matches("[1-9][0-9]{9}");
    }

    private static void sendAgain(Screen screen, Secretary thetford, String field, String value) {
        thetford.press("Correct the details and send again");
        thetford.arrivesAt("Correct the details");
        meetsWcag(screen, thetford);
        thetford.page().locator("#" + field).fill(value);
        thetford.press("Send again");
    }

    /** The tool that looks at pages is itself JavaScript. */
    private static void meetsWcag(Screen screen, Secretary thetford) {
        if (screen == Screen.WITH_JAVASCRIPT) {
            Wcag.isMetBy(thetford.page());
        }
    }
}
