package uk.s2s.lrs.soap;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.s2s.identifiers.Uln;
import uk.s2s.lrs.BatchLearner;
import uk.s2s.lrs.Caller;
import uk.s2s.lrs.Learner;
import uk.s2s.lrs.LearnerToVerify;
import uk.s2s.register.LearnerDetails;
import uk.s2s.register.LearnerField;

/** Invented learners. */
final class Examples {

    static final Uln ULN = new Uln("9276308686");
    static final Uln LINKED = new Uln("1026893096");
    static final Caller CALLER = new Caller("ABC123", "T0012345", "sixteen.letters.", "office");

    /** Every field of a learner. */
    static final LearnerDetails DETAILS = details();

    static final LearnerDetails SEARCHED = only(
            LearnerField.FAMILY_NAME,
            LearnerField.GIVEN_NAME,
            LearnerField.DATE_OF_BIRTH,
            LearnerField.GENDER,
            LearnerField.LAST_KNOWN_POST_CODE,
            LearnerField.PREVIOUS_FAMILY_NAME,
            LearnerField.EMAIL_ADDRESS);
    static final LearnerDetails VERIFIED =
            only(LearnerField.FAMILY_NAME, LearnerField.GIVEN_NAME, LearnerField.DATE_OF_BIRTH, LearnerField.GENDER);
    static final LearnerToVerify TO_VERIFY = new LearnerToVerify("", ULN.value(), VERIFIED);
    static final BatchLearner WITH_ULN = new BatchLearner(ULN.value(), "B801200005001", DETAILS);
    static final BatchLearner WITHOUT_ULN = new BatchLearner("", "B801200005001", DETAILS);
    static final BatchLearner NAMES_ALONE = new BatchLearner(
            "",
            "",
            LearnerDetails.NONE
                    .with(LearnerField.GIVEN_NAME, "Zoë")
                    .with(LearnerField.FAMILY_NAME, "O'Brien & <Sons>"));

    static final Learner LEARNER = new Learner(
            ULN,
            Optional.of(LocalDate.of(2024, 9, 1)),
            Optional.of(LocalDate.of(2026, 2, 28)),
            true,
            DETAILS,
            2,
            1,
            List.of(LINKED),
            7);

    private Examples() {}

    static Caller organisation(String reference) {
        return new Caller(reference, "", CALLER.password(), CALLER.userName());
    }

    private static LearnerDetails only(LearnerField... fields) {
        LearnerDetails details = LearnerDetails.NONE;
        for (LearnerField field : fields) {
            details = details.with(field, DETAILS.text(field));
        }
        return details;
    }

    private static LearnerDetails details() {
        Map<LearnerField, String> special = new EnumMap<>(LearnerField.class);
        special.put(LearnerField.GIVEN_NAME, "Ada");
        special.put(LearnerField.FAMILY_NAME, "Example");
        special.put(LearnerField.LAST_KNOWN_POST_CODE, "ZZ1 1ZZ");
        special.put(LearnerField.DATE_OF_ADDRESS_CAPTURE, "2025-09-01");
        special.put(LearnerField.DATE_OF_BIRTH, "2008-02-29");
        special.put(LearnerField.GENDER, "2");
        special.put(LearnerField.EMAIL_ADDRESS, "ada@school.test");
        special.put(LearnerField.NATIONALITY, "GBR");
        special.put(LearnerField.SCOTTISH_CANDIDATE_NUMBER, "123456789");
        special.put(LearnerField.VERIFICATION_TYPE, "999");
        special.put(LearnerField.ABILITY_TO_SHARE, "1");
        LearnerDetails details = LearnerDetails.NONE;
        for (LearnerField field : LearnerField.values()) {
            details = details.with(field, special.getOrDefault(field, "the " + field.wireName()));
        }
        return details;
    }
}
