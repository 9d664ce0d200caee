package uk.s2s.lrs.soap;

import static uk.s2s.register.LearnerField.DATE_OF_BIRTH;
import static uk.s2s.register.LearnerField.EMAIL_ADDRESS;
import static uk.s2s.register.LearnerField.FAMILY_NAME;
import static uk.s2s.register.LearnerField.GENDER;
import static uk.s2s.register.LearnerField.GIVEN_NAME;
import static uk.s2s.register.LearnerField.LAST_KNOWN_POST_CODE;
import static uk.s2s.register.LearnerField.PLACE_OF_BIRTH;
import static uk.s2s.register.LearnerField.PREVIOUS_FAMILY_NAME;
import static uk.s2s.register.LearnerField.SCHOOL_AT_AGE_16;

import java.util.List;
import uk.s2s.lrs.Caller;
import uk.s2s.lrs.FindType;
import uk.s2s.lrs.FoundLearners;
import uk.s2s.lrs.soap.wire.BaseFindRqst;
import uk.s2s.lrs.soap.wire.FindLearnerResp;
import uk.s2s.lrs.soap.wire.LearnerByDemographicsRqst;
import uk.s2s.lrs.soap.wire.LearnerByULNRqst;
import uk.s2s.register.LearnerDetails;
import uk.s2s.register.LearnerField;

/** The messages of finding a learner. */
final class FindMessages {

    private static final List<LearnerField> NAMES = List.of(FAMILY_NAME, GIVEN_NAME);
    private static final List<LearnerField> DEMOGRAPHICS = List.of(
            FAMILY_NAME,
            GIVEN_NAME,
            DATE_OF_BIRTH,
            GENDER,
            LAST_KNOWN_POST_CODE,
            PREVIOUS_FAMILY_NAME,
            SCHOOL_AT_AGE_16,
            PLACE_OF_BIRTH,
            EMAIL_ADDRESS);
    private static final WireFields<LearnerByDemographicsRqst> SEARCHED =
            WireFields.some(LearnerByDemographicsRqst.class, "", DEMOGRAPHICS);
    private static final WireFields<LearnerByULNRqst> SEARCHED_NAMES =
            WireFields.some(LearnerByULNRqst.class, "", NAMES);
    private static final WireFields<FindLearnerResp> ECHO = WireFields.some(FindLearnerResp.class, "", DEMOGRAPHICS);

    private FindMessages() {}

    static LearnerByULNRqst byUln(Caller caller, FindType type, String uln, String givenName, String familyName) {
        LearnerByULNRqst message = CallerFields.write(caller, new LearnerByULNRqst());
        message.setFindType(type.wireName());
        message.setULN(uln);
        message.setGivenName(givenName);
        message.setFamilyName(familyName);
        return message;
    }

    static LearnerByDemographicsRqst byDemographics(Caller caller, FindType type, LearnerDetails searched) {
        LearnerByDemographicsRqst message = CallerFields.write(caller, new LearnerByDemographicsRqst());
        message.setFindType(type.wireName());
        SEARCHED.writeAll(searched, message);
        return message;
    }

    static FindType type(BaseFindRqst message) {
        return message.getFindType().equals(FindType.CHECK.wireName()) ? FindType.CHECK : FindType.FULL;
    }

    static LearnerDetails searched(LearnerByDemographicsRqst message) {
        return SEARCHED.read(message);
    }

    static FindLearnerResp answer(LearnerByULNRqst asked, FoundLearners found) {
        FindLearnerResp answer = answer(SEARCHED_NAMES.read(asked), found);
        answer.setULN(asked.getULN());
        return answer;
    }

    static FindLearnerResp answer(LearnerByDemographicsRqst asked, FoundLearners found) {
        return answer(SEARCHED.read(asked), found);
    }

    static FoundLearners read(FindLearnerResp answer) {
        return new FoundLearners(
                WireText.responseCode(answer.getResponseCode()),
                answer.getLearner().stream().map(LearnerRecords::read).toList());
    }

    private static FindLearnerResp answer(LearnerDetails searched, FoundLearners found) {
        FindLearnerResp answer = new FindLearnerResp();
        answer.setResponseCode(found.code().toString());
        ECHO.write(searched, answer);
        found.learners().forEach(learner -> answer.getLearner().add(LearnerRecords.write(learner)));
        return answer;
    }
}
