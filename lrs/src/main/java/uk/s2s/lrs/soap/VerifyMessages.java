package uk.s2s.lrs.soap;

import static uk.s2s.lrs.soap.WireText.orEmpty;
import static uk.s2s.register.LearnerField.DATE_OF_BIRTH;
import static uk.s2s.register.LearnerField.FAMILY_NAME;
import static uk.s2s.register.LearnerField.GENDER;
import static uk.s2s.register.LearnerField.GIVEN_NAME;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.s2s.identifiers.Uln;
import uk.s2s.lrs.Caller;
import uk.s2s.lrs.FailureFlag;
import uk.s2s.lrs.LearnerToVerify;
import uk.s2s.lrs.VerifiedLearner;
import uk.s2s.lrs.soap.wire.MIAPLearnerToVerify;
import uk.s2s.lrs.soap.wire.MIAPVerifiedLearner;
import uk.s2s.lrs.soap.wire.VerifyLearnerResp;
import uk.s2s.lrs.soap.wire.VerifyLearnerRqst;
import uk.s2s.register.LearnerField;

/** The messages of verifying one learner. */
final class VerifyMessages {

    static final List<LearnerField> VERIFIED = List.of(FAMILY_NAME, GIVEN_NAME, DATE_OF_BIRTH, GENDER);

    private static final WireFields<MIAPLearnerToVerify> SENT =
            WireFields.some(MIAPLearnerToVerify.class, "", VERIFIED);
    private static final WireFields<MIAPVerifiedLearner> SEARCHED =
            WireFields.some(MIAPVerifiedLearner.class, "Searched", VERIFIED);
    private static final WireFields<MIAPVerifiedLearner> HELD =
            WireFields.some(MIAPVerifiedLearner.class, "", VERIFIED);

    private VerifyMessages() {}

    static VerifyLearnerRqst verify(Caller caller, LearnerToVerify learner) {
        VerifyLearnerRqst message = CallerFields.write(caller, new VerifyLearnerRqst());
        MIAPLearnerToVerify sent = new MIAPLearnerToVerify();
        SENT.writeAll(learner.details(), sent);
        sent.setULN(learner.uln());
        message.setLearnerToVerify(sent);
        return message;
    }

    static LearnerToVerify learner(VerifyLearnerRqst message) {
        MIAPLearnerToVerify sent = message.getLearnerToVerify();
        return new LearnerToVerify("", sent.getULN(), SENT.read(sent));
    }

    static VerifyLearnerResp answer(VerifiedLearner verified) {
        MIAPVerifiedLearner message = new MIAPVerifiedLearner();
        message.setSearchedULN(verified.searched().uln());
        SEARCHED.write(verified.searched().details(), message);
        message.setResponseCode(verified.code().toString());
        message.setULN(verified.uln().map(Uln::value).orElse(null));
        HELD.write(verified.held(), message);
        verified.failures().forEach(flag -> message.getFailureFlag().add(flag.name()));
        VerifyLearnerResp answer = new VerifyLearnerResp();
        answer.setVerifiedLearner(message);
        return answer;
    }

    static VerifiedLearner read(VerifyLearnerResp answer) {
        MIAPVerifiedLearner message = present(answer.getVerifiedLearner());
        return new VerifiedLearner(
                new LearnerToVerify("", orEmpty(message.getSearchedULN()), SEARCHED.read(message)),
                WireText.responseCode(message.getResponseCode()),
                WireText.uln(message.getULN()),
                HELD.read(message),
                flags(message.getFailureFlag()));
    }

    static <T> T present(T element) {
        if (element == null) {
            throw new UnreadableAnswer("an element is missing");
        }
        return element;
    }

    static Set<FailureFlag> flags(Collection<String> texts) {
        Set<FailureFlag> flags = EnumSet.noneOf(FailureFlag.class);
        texts.forEach(text -> flags.add(flag(text)));
        return flags;
    }

    private static FailureFlag flag(String text) {
        return Arrays.stream(FailureFlag.values())
                .filter(flag -> flag.name().equals(text.strip()))
                .findFirst()
                .orElseThrow(() -> new UnreadableAnswer("a failure flag is none that is known"));
    }
}
