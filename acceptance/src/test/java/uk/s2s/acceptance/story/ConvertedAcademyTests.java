package uk.s2s.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.s2s.acceptance.stage.AuditTrail;
import uk.s2s.acceptance.stage.Chromium;
import uk.s2s.acceptance.stage.Chromium.Window;
import uk.s2s.acceptance.stage.Ctf;
import uk.s2s.acceptance.stage.Person;
import uk.s2s.acceptance.stage.Secretary;
import uk.s2s.acceptance.stage.ServiceProcess;
import uk.s2s.acceptance.stage.Stage;
import uk.s2s.acceptance.stage.Wcag;

/** A school becomes an academy while files wait for it: one is forwarded by its sender, the other waits for days yet. */
@ExtendWith(Stage.class)
class ConvertedAcademyTests {

    private static final String OLD_NUMBER = "9269801";
    private static final String ACADEMY = "Invented Academy (9269802)";
    private static final String SCHOOLS =
            "URN,LA (code),LA (name),EstablishmentNumber,EstablishmentName,TypeOfEstablishment (name),"
                    + "EstablishmentStatus (name),PhaseOfEducation (name),Postcode,OpenDate,CloseDate,Street,Locality,Address3,Town\r\n";
    private static final String LINKS = "URN,LinkURN,LinkName,LinkType,LinkEstablishedDate\r\n";

    private final ServiceProcess service;
    private final Chromium chromium;

    ConvertedAcademyTests(ServiceProcess service, Chromium chromium) {
        this.service = service;
        this.chromium = chromium;
    }

    @Test
    void filesThatWaitedForItReachTheAcademy() {
        try (Secretary drake = at(Person.DRAKE);
                Secretary administrator = at(Person.ADMINISTRATOR)) {
            imports(administrator, "edubasealldata.csv", SCHOOLS + old("Open", ""));
            Ctf file = Ctf.to(OLD_NUMBER, 1);
            String clicked = sends(drake, file);
            String left = sends(drake, Ctf.to(OLD_NUMBER, 1));
            imports(administrator, "edubasealldata.csv", SCHOOLS + old("Closed", "31-08-2026") + academy());
            imports(
                    administrator,
                    "links_edubasealldata.csv",
                    LINKS + "199801,199802,Invented Academy,Successor,01-09-2026\r\n");

            drake.open("/transfers/" + clicked);
            assertThat(drake.text()).contains("takes no more files; its successor is " + ACADEMY);
            Wcag.isMetBy(drake.page());
            drake.press("Forward to " + ACADEMY);
            assertThat(drake.state()).isEqualTo("Awaiting collection");
            assertThat(drake.text()).contains(ACADEMY);
            assertThat(stateOf(drake, clicked)).isEqualTo("Forwarded");

            assertThat(stateOf(drake, left)).isEqualTo("Awaiting collection");
            assertThat(drake.text()).contains("Forward to " + ACADEMY);
            new AuditTrail(service, chromium)
                    .tells(file, "Transfer received", "Transfer forwarded", "Transfer sent on");
        }
    }

    private Secretary at(Person person) {
        return Secretary.signedIn(service, chromium, Window.DESK, person);
    }

    private static String sends(Secretary sender, Ctf file) {
        sender.upload("Check and send", file);
        assertThat(sender.heading()).isEqualTo("File sent");
        return sender.summary("Reference");
    }

    private static String stateOf(Secretary reader, String reference) {
        reader.open("/transfers/" + reference);
        return reader.state();
    }

    private static void imports(Secretary administrator, String name, String csv) {
        administrator.open("/admin/directory");
        administrator
                .page()
                .locator("#file")
                .setInputFiles(new FilePayload(name, "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        administrator.press("Upload and compare");
        administrator.press("Apply these changes");
        administrator.arrivesAt("The directory is renewed");
    }

    private static String old(String status, String closed) {
        return "199801,926,Norfolk,9801,Invented Primary School,Community school," + status + ",Primary,IP24 1AA,,"
                + closed + ",1 Invented Row,,,Thetford\r\n";
    }

    private static String academy() {
        return "199802,926,Norfolk,9802,Invented Academy,Academy converter,Open,Primary,IP24 1AA,01-09-2026,,1 Invented Row,,,Thetford\r\n";
    }
}
