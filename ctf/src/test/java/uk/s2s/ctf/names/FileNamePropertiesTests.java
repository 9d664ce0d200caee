package uk.s2s.ctf.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import uk.s2s.identifiers.SchoolNumber;

class FileNamePropertiesTests {

    @Property
    void anyTextGetsAnAnswer(@ForAll String text) {
        assertThat(CtfFileName.read(text)).isNotNull();
    }

    @Property(tries = 5000)
    void textMadeOfThePartsOfNamesGetsAnAnswer(@ForAll("almostNames") String text) {
        FileNameReading reading = CtfFileName.read(text);
        assertThat(reading.ctf().isPresent() || !reading.findings().isEmpty()).isTrue();
    }

    @Property
    void canonicalNameReadsAsItself(@ForAll("names") CtfFileName name) {
        assertThat(CtfFileName.read(name.canonical()).ctf()).contains(name);
    }

    @Property(tries = 5000)
    void properNameOfANearMissIsProper(@ForAll("almostNames") String text) {
        if (CtfFileName.read(text) instanceof FileNameReading.NearMiss miss
                && miss.proper().isPresent()) {
            CtfFileName proper = miss.proper().get();
            assertThat(CtfFileName.read(proper.canonical()).ctf()).contains(proper);
        }
    }

    @Provide
    Arbitrary<String> almostNames() {
        return Arbitraries.of(
                        "9264444",
                        "926LLLL",
                        "926LLL",
                        "XXXXXXX",
                        "XXXXXX",
                        "MMMMMMMM",
                        "CTF",
                        "ctf",
                        "ADT",
                        "DFESXXX",
                        "_",
                        "-",
                        " ",
                        ".",
                        "001",
                        "1",
                        "0001",
                        ".xml",
                        ".XML",
                        ".zip",
                        " (1)",
                        " - Copy",
                        "Copy of ",
                        "/",
                        "\\",
                        "é")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<CtfFileName> names() {
        Arbitrary<SchoolNumber> schools = Arbitraries.oneOf(
                Arbitraries.strings().numeric().ofLength(7).map(SchoolNumber::new),
                Arbitraries.strings().numeric().ofLength(3).map(la -> new SchoolNumber(la + "LLLL")));
        Arbitrary<Destination> destinations = Arbitraries.oneOf(
                schools.map(Destination.School::new),
                Arbitraries.of(new Destination.Unknown(), new Destination.OutsideSector()));
        Arbitrary<Optional<SchoolNumber>> sources = schools.optional(0.9);
        return Combinators.combine(sources, destinations, Arbitraries.integers().between(0, 999))
                .as(CtfFileName::new);
    }
}
