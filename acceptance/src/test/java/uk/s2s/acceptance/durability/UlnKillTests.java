package uk.s2s.acceptance.durability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.s2s.acceptance.stage.Ctf;
import uk.s2s.acceptance.stage.Folders;
import uk.s2s.acceptance.stage.Person;
import uk.s2s.acceptance.stage.ServiceProcess;
import uk.s2s.acceptance.stage.UlnCtf;
import uk.s2s.acceptance.stage.UlnPupil;
import uk.s2s.cli.demo.Browser;
import uk.s2s.cli.demo.WebPage;

/** Service and database are killed while files for ULNs are worked on: each pupil has one number in the end, and keeps it. */
class UlnKillTests {

    private static final List<Victim> ROUNDS = List.of(Victim.SERVICE, Victim.DATABASE, Victim.BOTH);
    private static final int FILES = 3;
    private static final int PUPILS = 3;
    private static final List<String> FORENAMES = List.of(
            "Isolde",
            "Bertram",
            "Farida",
            "Kwabena",
            "Jolanta",
            "Gwilym",
            "Hiroko",
            "Emeka",
            "Leocadia",
            "Dagobert",
            "Siobhan",
            "Yusuf",
            "Ottoline",
            "Casimir",
            "Nkechi",
            "Tobias",
            "Rukmini",
            "Vsevolod",
            "Ximena",
            "Zoltan",
            "Perpetua",
            "Lorcan",
            "Mehwish",
            "Thaddeus",
            "Branwen",
            "Ulrike",
            "Ezekiel");
    private static final List<String> SURNAMES = List.of(
            "Ashworthy",
            "Brambleton",
            "Cattermole",
            "Dunwoody",
            "Eglantine",
            "Fotheringham",
            "Gathercole",
            "Heseltine",
            "Ironmonger");
    /** A part that the killed one had in its hands is taken up again after a minute and a half. */
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private static final Pattern NUMBERS = Pattern.compile(
            "<UniqueLearnerNumber>([0-9]{10})</UniqueLearnerNumber>\\s*<Surname>([^<]+)</Surname>\\s*<Forename>([^<]+)<");

    private final Path folder = Folders.make();
    private final Map<String, List<UlnPupil>> receipts = new LinkedHashMap<>();
    private ServiceProcess service = start();

    private ServiceProcess start() {
        return ServiceProcess.start(folder.resolve("data"), Map.of());
    }

    @AfterEach
    void cleanUp() {
        service.close();
        Folders.remove(folder);
    }

    @Test
    void nothingIsLostAndNobodyIsRegisteredTwice() {
        ROUNDS.forEach(this::killWhileFilesAreWorkedOn);
        Browser school = service.signedIn(Person.THETFORD);
        Map<String, String> numbers = new LinkedHashMap<>();
        receipts.forEach((path, pupils) -> numbers.putAll(numbers(school, path, pupils)));
        assertThat(numbers).hasSize(ROUNDS.size() * FILES * PUPILS);
        assertThat(numbers.values()).doesNotHaveDuplicates();
        receipts.forEach((path, pupils) -> assertThat(numbers)
                .containsAllEntriesOf(numbers(school, upload(school, UlnCtf.of(array(pupils))), pupils)));
    }

    private void killWhileFilesAreWorkedOn(Victim victim) {
        Browser school = service.signedIn(Person.THETFORD);
        for (int file = 0; file < FILES; file++) {
            List<UlnPupil> pupils = pupils();
            receipts.put(upload(school, UlnCtf.of(array(pupils))), pupils);
        }
        victim.kill(service);
        if (victim == Victim.DATABASE) {
            await("the database to be back")
                    .atMost(PATIENCE)
                    .until(() -> school.open("/uln").status() == 200);
        } else {
            service = start();
        }
    }

    /** Unlike each other in names, dates and places, so that each is told apart. */
    private List<UlnPupil> pupils() {
        int first = receipts.size() * PUPILS;
        return IntStream.range(first, first + PUPILS)
                .mapToObj(UlnKillTests::pupil)
                .toList();
    }

    private static UlnPupil pupil(int number) {
        return new UlnPupil(
                SURNAMES.get((number + number / PUPILS) % SURNAMES.size()),
                FORENAMES.get(number),
                "20%02d-%02d-%02d".formatted(7 + number % 5, 1 + number * 5 % 12, 1 + number * 11 % 28),
                number % 2 == 0 ? "F" : "M",
                "IP%d %dCV".formatted(1 + number, number % 10));
    }

    private static UlnPupil[] array(List<UlnPupil> pupils) {
        return pupils.toArray(UlnPupil[]::new);
    }

    /** @return the path of the file's page, once it is said to be taken */
    private static String upload(Browser school, Ctf file) {
        WebPage page = school.open("/uln/upload");
        String terms = page.html().select("input[name=terms]").attr("value");
        WebPage answer =
                school.submit(page.form("/uln/upload").with("terms", terms).attach("file", file.name(), file.bytes()));
        assertThat(answer.heading()).isEqualTo("File uploaded");
        return answer.address().getPath();
    }

    /** By name, when the file has been processed. */
    private static Map<String, String> numbers(Browser school, String path, List<UlnPupil> pupils) {
        await("results")
                .atMost(PATIENCE)
                .until(() -> !school.open(path)
                        .html()
                        .select("[data-state=PROCESSED]")
                        .isEmpty());
        String response = school.open(path).html().select("a[href$=/response]").attr("href");
        String text = new String(school.download(response).bytes(), StandardCharsets.UTF_8);
        Map<String, String> numbers = new LinkedHashMap<>();
        NUMBERS.matcher(text)
                .results()
                .forEach(found -> numbers.put(found.group(2) + " " + found.group(3), found.group(1)));
        assertThat(new ArrayList<>(numbers.keySet()))
                .containsExactlyElementsOf(pupils.stream()
                        .map(pupil -> pupil.surname() + " " + pupil.forename())
                        .toList());
        return numbers;
    }
}
