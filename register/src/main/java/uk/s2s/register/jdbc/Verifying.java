package uk.s2s.register.jdbc;

import static uk.s2s.register.LearnerField.DATE_OF_BIRTH;
import static uk.s2s.register.LearnerField.FAMILY_NAME;
import static uk.s2s.register.LearnerField.GENDER;
import static uk.s2s.register.LearnerField.GIVEN_NAME;
import static uk.s2s.register.LearnerField.PREVIOUS_FAMILY_NAME;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.s2s.identifiers.Uln;
import uk.s2s.register.Learner;
import uk.s2s.register.LearnerDetails;
import uk.s2s.register.LearnerField;
import uk.s2s.register.Standing;
import uk.s2s.register.SubmittedLearner;
import uk.s2s.register.Verification;

/**
 * Compares details with those of a ULN's holder. Names may be similar; date of birth and gender agree or fail. Source: the
 * service's descriptions of WSVRC001 to 006 and of its failure flags.
 */
final class Verifying {

    private static final int ALL_EQUAL = 1;
    private static final int SIMILAR = 3;
    private static final int OTHERWISE = 5;
    private static final int NO_SUCH_ULN = 6;
    private static final int BORN_FLAG = 7;
    private static final int GENDER_FLAG = 8;

    /** The names held, in the order of the flags. */
    private static final List<LearnerField> CROSSWISE = List.of(GIVEN_NAME, FAMILY_NAME, PREVIOUS_FAMILY_NAME);

    private Verifying() {}

    static Verification unknown() {
        return new Verification(NO_SUCH_ULN, Optional.empty(), Set.of());
    }

    /** Of each, in their order. */
    static List<Verification> all(Connection connection, LearnerTable learners, List<SubmittedLearner> sent)
            throws SQLException {
        Map<Uln, Learner> asked = learners.byUlns(
                connection, sent.stream().flatMap(one -> number(one).stream()).collect(Collectors.toSet()));
        Map<Uln, Learner> masters = learners.byUlns(
                connection,
                asked.values().stream().flatMap(one -> one.master().stream()).collect(Collectors.toSet()));
        return sent.stream()
                .map(one -> of(
                        one.details(),
                        number(one).map(asked::get).filter(held -> held.standing() != Standing.DELETED),
                        masters))
                .toList();
    }

    private static Optional<Uln> number(SubmittedLearner sent) {
        return Uln.check(sent.uln()).isGood() ? Optional.of(new Uln(sent.uln())) : Optional.empty();
    }

    private static Verification of(LearnerDetails sent, Optional<Learner> asked, Map<Uln, Learner> masters) {
        if (asked.isEmpty()) {
            return unknown();
        }
        Learner held = asked.get();
        return of(sent, held.master().map(masters::get).orElse(held), held.standing() == Standing.MERGED);
    }

    /**
     * @param sent what is to be compared; date of birth and gender only where given
     * @param holder the master, where the number was merged
     */
    static Verification of(LearnerDetails sent, Learner holder, boolean merged) {
        LearnerDetails held = holder.details();
        Set<Integer> flags = new TreeSet<>();
        Names names = Names.compare(sent.text(GIVEN_NAME), sent.text(FAMILY_NAME), held);
        if (names == Names.DIFFERENT) {
            nameFlags(sent.text(GIVEN_NAME), GIVEN_NAME, 0, held, flags);
            nameFlags(sent.text(FAMILY_NAME), FAMILY_NAME, CROSSWISE.size(), held, flags);
        }
        flag(sent, held, DATE_OF_BIRTH, BORN_FLAG, flags);
        flag(sent, held, GENDER, GENDER_FLAG, flags);
        return new Verification(code(names, flags.isEmpty(), merged), Optional.of(holder), Set.copyOf(flags));
    }

    private static int code(Names names, boolean unflagged, boolean merged) {
        if (names == Names.DIFFERENT || !unflagged) {
            return OTHERWISE;
        }
        return (names == Names.EQUAL ? ALL_EQUAL : SIMILAR) + (merged ? 1 : 0);
    }

    private static void nameFlags(String name, LearnerField own, int before, LearnerDetails held, Set<Integer> flags) {
        if (!Names.same(name, held, own)) {
            for (int at = 0; at < CROSSWISE.size(); at++) {
                if (!Names.same(name, held, CROSSWISE.get(at))) {
                    flags.add(before + at + 1);
                }
            }
        }
    }

    private static void flag(
            LearnerDetails sent, LearnerDetails held, LearnerField field, int number, Set<Integer> flags) {
        if (sent.says(field) && !sent.text(field).equals(held.text(field))) {
            flags.add(number);
        }
    }
}
