package uk.s2s.acceptance.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import uk.s2s.acceptance.stage.Chromium.Window;

/** The audit trail of the running service: as an administrator reads it, and as whoever runs the service has it verified. */
public final class AuditTrail {

    private final ServiceProcess service;
    private final Chromium chromium;

    public AuditTrail(ServiceProcess service, Chromium chromium) {
        this.service = service;
        this.chromium = chromium;
    }

    /** Asked by the number of the file's first pupil it tells these events, and no name; and nobody has changed it. */
    public void tells(Ctf file, String... events) {
        tells("upn", file.upn(), file.surname(), events);
        List<String> verdict = service.command("audit", "verify");
        assertThat(verdict).anySatisfy(line -> assertThat(line).startsWith("The audit trail is as it was written:"));
    }

    /** Asked by an organisation it tells these events. */
    public void tells(Person organisation, Ctf about, String... events) {
        tells("organisation", organisation.number(), about.surname(), events);
    }

    private void tells(String field, String value, String unsaid, String... events) {
        try (Secretary administrator = Secretary.signedIn(service, chromium, Window.DESK, Person.ADMINISTRATOR)) {
            administrator.open("/admin/audit");
            administrator.page().locator("#" + field).fill(value);
            administrator.press("Find");
            assertThat(administrator.text()).contains(events).doesNotContain(unsaid);
            administrator.looksWell("audit-" + field);
        }
    }
}
