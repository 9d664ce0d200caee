package uk.s2s.ctf.samples;

import static uk.s2s.ctf.samples.DemoWorld.DRAKE;
import static uk.s2s.ctf.samples.DemoWorld.FOREST;
import static uk.s2s.ctf.samples.DemoWorld.NORFOLK;
import static uk.s2s.ctf.samples.DemoWorld.OUTSIDE_THE_SECTOR;
import static uk.s2s.ctf.samples.DemoWorld.SUFFOLK;
import static uk.s2s.ctf.samples.DemoWorld.THETFORD;
import static uk.s2s.ctf.samples.DemoWorld.UNKNOWN;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.s2s.ctf.CtfFinding;
import uk.s2s.ctf.names.FileNameFinding;
import uk.s2s.ctf.samples.DemoWorld.School;

/** Files that are taken. */
final class GoodSamples {

    private static final int COHORT = 60;
    private final InventedPeople people = new InventedPeople(20261120, 1);

    Stream<Sample> all() {
        return Stream.of(plain(), special(), remarks(), ulns()).flatMap(List::stream);
    }

    private List<Sample> plain() {
        SamplePupil elder = people.ofYear(5);
        return List.of(
                Sample.transfer("good/leaver/9262377_CTF_9266910_001.xml", leaver(THETFORD)),
                Sample.transfer(
                        "good/siblings/9262377_CTF_9352003_001.xml",
                        SampleCtf.full(DRAKE, FOREST, List.of(elder, people.sibling(elder, 2)))),
                Sample.transfer(
                        "good/cohort-of-60/9262377_CTF_9266910_002.xml",
                        SampleCtf.full(DRAKE, THETFORD, pupils(COHORT, 6))));
    }

    private List<Sample> special() {
        return List.of(
                Sample.transfer("good/destination-unknown/9262377_CTF_XXXXXXX_001.xml", leaver(UNKNOWN)),
                Sample.transfer("good/outside-the-sector/9262377_CTF_MMMMMMM_001.xml", leaver(OUTSIDE_THE_SECTOR)),
                Sample.transfer("good/to-the-local-authority/9262377_CTF_926LLLL_001.xml", leaver(NORFOLK)),
                Sample.transfer("good/to-the-neighbouring-authority/9262377_CTF_935LLLL_001.xml", leaver(SUFFOLK)),
                Sample.transfer(
                        "good/passed-on-by-the-local-authority/926LLLL_CTF_9352003_001.xml",
                        leaver(FOREST),
                        CtfFinding.SOURCE_PASSED_ON));
    }

    private List<Sample> remarks() {
        return List.of(
                Sample.transfer(
                        "good/renamed-to-outside-the-sector/9262377_CTF_MMMMMMMM_002.XML",
                        leaver(THETFORD),
                        FileNameFinding.NAME_EIGHT_LETTERS,
                        CtfFinding.DESTINATION_RENAMED),
                Sample.transfer(
                        "good/version-of-three-years-ago/9262377_CTF_9266910_003.xml",
                        leaver(THETFORD).replace("<CTFversion>26.0", "<CTFversion>23.0"),
                        CtfFinding.VERSION_OLD));
    }

    private List<Sample> ulns() {
        List<SamplePupil> yearTen = pupils(12, 10);
        return List.of(
                Sample.uln("uln/year-10/9266910_CTF_9266910_001.xml", SampleCtf.forUlns(THETFORD, THETFORD, yearTen)),
                Sample.uln(
                        "uln/one-pupil-under-13/9266910_CTF_9266910_002.xml",
                        SampleCtf.forUlns(THETFORD, THETFORD, List.of(people.ofYear(9), people.ofYear(6))),
                        CtfFinding.ULN_PUPIL_UNDER_13),
                Sample.uln(
                        "uln/one-pupil-without-postcode/9266910_CTF_9266910_003.xml",
                        SampleCtf.forUlns(THETFORD, THETFORD, pupils(2, 10)).replaceFirst(" *<PostCode>.*\n", ""),
                        CtfFinding.ULN_POSTCODE_MISSING));
    }

    private String leaver(School to) {
        return SampleCtf.full(DRAKE, to, pupils(1, 6));
    }

    private List<SamplePupil> pupils(int count, int year) {
        return IntStream.range(0, count).mapToObj(i -> people.ofYear(year)).toList();
    }
}
