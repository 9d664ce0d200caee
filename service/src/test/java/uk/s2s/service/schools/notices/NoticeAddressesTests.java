package uk.s2s.service.schools.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.database.TestDatabase;
import uk.s2s.service.schools.DirectoryEvent.Actor;
import uk.s2s.service.schools.DirectoryEvent.NoticeAddressGiven;
import uk.s2s.service.schools.DirectoryEvent.NoticeAddressVerified;
import uk.s2s.service.schools.Schools;
import uk.s2s.service.schools.SchoolsFixture;
import uk.s2s.service.schools.notices.NoticeAddresses.Entered;

class NoticeAddressesTests {

    @RegisterExtension
    static final TestDatabase database = new TestDatabase();

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final SchoolNumber DRAKE = new SchoolNumber("9262377");
    private static final Actor OFFICE = new Actor(UUID.randomUUID(), "9262377");
    private static final NoticeAddress ADDRESS = new NoticeAddress("office@drake.example");

    private final List<Object> events = new ArrayList<>();
    private NoticeAddresses addresses;
    private Schools schools;

    @BeforeEach
    void noAddresses() {
        database.jdbc()
                .sql("truncate notice_address, notice_address_claim, notice_address_code_sent")
                .update();
        addresses = at(NOW);
        schools = SchoolsFixture.schools(database.jdbc());
    }

    @Test
    void addressIsInForceOnceItsCodeIsEntered() {
        String code = give(ADDRESS);
        assertThat(schools.noticeAddress(DRAKE)).isEmpty();
        assertThat(addresses.enter(DRAKE, code, OFFICE)).isEqualTo(Entered.VERIFIED);
        assertThat(schools.noticeAddress(DRAKE)).contains("office@drake.example");
        assertThat(events).last().isEqualTo(new NoticeAddressVerified(OFFICE, NOW, DRAKE, "office@drake.example"));
    }

    @Test
    void spacesInTheCodeDoNotMatter() {
        String code = give(ADDRESS);
        assertThat(addresses.enter(DRAKE, " " + code.substring(0, 3) + " " + code.substring(3), OFFICE))
                .isEqualTo(Entered.VERIFIED);
    }

    @Test
    void formerAddressStaysInForceUntilTheNewOneIsVerified() {
        addresses.enter(DRAKE, give(ADDRESS), OFFICE);
        String code = give(new NoticeAddress("admin@drake.example"));
        assertThat(schools.noticeAddress(DRAKE)).contains("office@drake.example");
        addresses.enter(DRAKE, code, OFFICE);
        assertThat(schools.noticeAddress(DRAKE)).contains("admin@drake.example");
    }

    @Test
    void codeWorksOnce() {
        String code = give(ADDRESS);
        addresses.enter(DRAKE, code, OFFICE);
        assertThat(addresses.enter(DRAKE, code, OFFICE)).isEqualTo(Entered.NO_LONGER);
    }

    @Test
    void newCodeReplacesTheFormerOne() {
        String former = give(ADDRESS);
        String code = give(ADDRESS);
        assertThat(addresses.enter(DRAKE, former, OFFICE))
                .isEqualTo(former.equals(code) ? Entered.VERIFIED : Entered.WRONG);
    }

    @Test
    void codeIsOfOneOrganisation() {
        String code = give(ADDRESS);
        assertThat(addresses.enter(new SchoolNumber("9266910"), code, OFFICE)).isEqualTo(Entered.NO_LONGER);
    }

    @Test
    void fiveWrongTriesEndTheCode() {
        String code = give(ADDRESS);
        String wrong = code.equals("000000") ? "000001" : "000000";
        for (int i = 1; i < NoticeAddresses.TRIES; i++) {
            assertThat(addresses.enter(DRAKE, wrong, OFFICE)).isEqualTo(Entered.WRONG);
        }
        assertThat(addresses.enter(DRAKE, wrong, OFFICE)).isEqualTo(Entered.NO_LONGER);
        assertThat(addresses.enter(DRAKE, code, OFFICE)).isEqualTo(Entered.NO_LONGER);
        assertThat(schools.noticeAddress(DRAKE)).isEmpty();
    }

    @Test
    void codeEndsAfterAnHour() {
        String code = give(ADDRESS);
        assertThat(at(NOW.plus(Duration.ofMinutes(61))).enter(DRAKE, code, OFFICE))
                .isEqualTo(Entered.NO_LONGER);
    }

    @Test
    void codesADayAreLimited() {
        for (int i = 0; i < NoticeAddresses.CODES_A_DAY; i++) {
            give(ADDRESS);
        }
        assertThat(addresses.give(DRAKE, ADDRESS, OFFICE)).isFalse();
        assertThat(at(NOW.plus(Duration.ofHours(25))).give(DRAKE, ADDRESS, OFFICE))
                .isTrue();
    }

    @Test
    void databaseAndEventTextDoNotHoldTheCode() {
        String code = give(ADDRESS);
        assertThat(database.jdbc()
                        .sql("select code_hash from notice_address_claim")
                        .query(String.class)
                        .single())
                .startsWith("$argon2id$")
                .isNotEqualTo(code);
        assertThat(events.get(0).toString()).doesNotContain(code, "office@");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "office",
                "office@",
                "@drake.example",
                "office@drake",
                "of fice@drake.example",
                "a@b.c\nBcc: x@y.example"
            })
    void whatIsNoAddressIsNotTaken(String typed) {
        assertThat(NoticeAddress.read(typed)).isEmpty();
    }

    @Test
    void addressIsTakenWithoutTheSpacesAroundIt() {
        assertThat(NoticeAddress.read(" Office+S2S@st-marys.norfolk.sch.uk "))
                .contains(new NoticeAddress("Office+S2S@st-marys.norfolk.sch.uk"));
    }

    private String give(NoticeAddress address) {
        assertThat(addresses.give(DRAKE, address, OFFICE)).isTrue();
        return ((NoticeAddressGiven) events.get(events.size() - 1)).code();
    }

    private NoticeAddresses at(Instant now) {
        return new NoticeAddresses(
                database.jdbc(),
                Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8(),
                events::add,
                Clock.fixed(now, ZoneOffset.UTC));
    }
}
