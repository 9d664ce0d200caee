package uk.s2s.ctf.checks;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The rules that compare items with each other, in the order in which they are applied; what concerns one value alone is
 * in {@link ValueChecks}, and what concerns places and numbers of items in {@link Structure}.
 */
final class Rules {

    /** @param group end of the path of the group whose end makes the rule apply */
    private record Entry(Set<Purpose> purposes, String group, Function<Node, GroupRule> rule) {}

    private static final Set<Purpose> ALWAYS = Set.of(Purpose.TRANSFER, Purpose.ULN);
    private static final Set<Purpose> ULN = Set.of(Purpose.ULN);
    private static final Set<Purpose> TRANSFER = Set.of(Purpose.TRANSFER);

    private static final List<Entry> IN_ORDER = List.of(
            new Entry(TRANSFER, "/SourceSchool", node -> new SourceAgreesWithName()),
            new Entry(TRANSFER, "/DestSchool", node -> new DestinationAgreesWithName()),
            new Entry(ALWAYS, "/Address", OneAddressForm::new),
            new Entry(ALWAYS, "/Contact", GenderOrSex::new),
            new Entry(ALWAYS, "/DestSchool", node -> new DestinationIsWhole()),
            new Entry(ALWAYS, "/YearData", AttendanceAddsUp::new),
            new Entry(ULN, "/Pupil/Address", AddressForUln::new),
            new Entry(ALWAYS, "/Pupil", GenderOrSex::new),
            new Entry(ULN, "/Pupil", node -> new AddressNeededForUln()),
            new Entry(ALWAYS, "/CTfile", node -> new SomePupil()),
            new Entry(TRANSFER, "/CTfile", node -> new LostPupilAlone()));

    private Rules() {}

    static List<GroupRule> of(Purpose purpose, Node group) {
        return IN_ORDER.stream()
                .filter(entry -> entry.purposes().contains(purpose) && group.path.endsWith(entry.group()))
                .map(entry -> entry.rule().apply(group))
                .toList();
    }
}
