package uk.s2s.lrs.soap;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.s2s.identifiers.Uln;
import uk.s2s.lrs.Learner;
import uk.s2s.lrs.soap.wire.MIAPLearner;
import uk.s2s.lrs.soap.wire.MIAPLinkedULNs;

/** A record of the register in a message. */
final class LearnerRecords {

    private static final WireFields<MIAPLearner> DETAILS = WireFields.all(MIAPLearner.class);

    private LearnerRecords() {}

    static MIAPLearner write(Learner learner) {
        MIAPLearner message = new MIAPLearner();
        learner.created().map(LocalDate::toString).ifPresent(message::setCreatedDate);
        learner.lastUpdated().map(LocalDate::toString).ifPresent(message::setLastUpdatedDate);
        message.setULN(learner.uln().value());
        message.setMasterSubstituted(learner.masterSubstituted() ? "Y" : "N");
        DETAILS.write(learner.details(), message);
        message.setTierLevel(Integer.toString(learner.tierLevel()));
        message.setLearnerStatus(Integer.toString(learner.status()));
        if (!learner.linkedUlns().isEmpty()) {
            MIAPLinkedULNs linked = new MIAPLinkedULNs();
            learner.linkedUlns().forEach(uln -> linked.getULN().add(uln.value()));
            message.setLinkedULNs(linked);
        }
        message.setVersionNumber(learner.version());
        return message;
    }

    static Learner read(MIAPLearner message) {
        return new Learner(
                WireText.uln(message.getULN()).orElseThrow(() -> new UnreadableAnswer("a learner has no ULN")),
                WireText.date(message.getCreatedDate()),
                WireText.date(message.getLastUpdatedDate()),
                "Y".equals(message.getMasterSubstituted()),
                DETAILS.read(message),
                WireText.digit(message.getTierLevel()),
                WireText.digit(message.getLearnerStatus()),
                linked(Optional.ofNullable(message.getLinkedULNs())),
                Optional.ofNullable(message.getVersionNumber()).orElse(0));
    }

    private static List<Uln> linked(Optional<MIAPLinkedULNs> message) {
        return message.stream()
                .flatMap(linked -> linked.getULN().stream())
                .flatMap(uln -> WireText.uln(uln).stream())
                .toList();
    }
}
