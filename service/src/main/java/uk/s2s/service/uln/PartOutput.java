package uk.s2s.service.uln;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.s2s.identifiers.Uln;
import uk.s2s.lrs.OutputLearner;
import uk.s2s.lrs.ReturnCode;
import uk.s2s.lrs.ReturnCodes;

/** What came of the records of a part, in the order in which they were sent. */
record PartOutput(List<Line> lines) {

    /**
     * One record as it is kept.
     *
     * @param code such as {@code RC007}
     * @param uln null unless the learner is certainly this one
     */
    record Line(String upn, String code, @Nullable String uln) {

        /** A ULN that comes with a code that needs somebody to look is none: it may be another learner's. */
        static Line of(OutputLearner learner) {
            String sure = ReturnCodes.of(learner.code()).exception()
                    ? null
                    : learner.uln().map(Uln::value).orElse(null);
            return new Line(learner.misIdentifier(), learner.code().toString(), sure);
        }

        ReturnCodes.Meaning meaning() {
            return ReturnCodes.of(ReturnCode.read(code).orElseThrow());
        }

        /** A record without a ULN is one, whatever its code says. */
        boolean isException() {
            return uln == null;
        }

        /** Without numbers, so that it is safe to log. */
        @Override
        public String toString() {
            return "a record: " + code;
        }
    }

    static PartOutput of(List<OutputLearner> learners) {
        return new PartOutput(learners.stream().map(Line::of).toList());
    }

    /** Whether it is about these pupils, each once. */
    boolean isAbout(List<String> upns) {
        return lines.size() == upns.size()
                && lines.stream().map(Line::upn).distinct().count() == upns.size()
                && upns.containsAll(lines.stream().map(Line::upn).toList());
    }

    Optional<Line> of(String upn) {
        return lines.stream().filter(line -> line.upn().equals(upn)).findFirst();
    }

    int ulns() {
        return lines.size() - exceptions();
    }

    int exceptions() {
        return (int) lines.stream().filter(Line::isException).count();
    }
}
