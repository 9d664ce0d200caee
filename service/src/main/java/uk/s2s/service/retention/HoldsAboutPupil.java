package uk.s2s.service.retention;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.s2s.service.pages.Times;
import uk.s2s.service.subject.HeldAboutPupil;
import uk.s2s.service.subject.PupilExport;
import uk.s2s.service.subject.Subject;

/** That everything about a pupil is, or was, kept beyond its time. Why, is for whoever answers the request to say. */
@Component
@Order(8)
class HoldsAboutPupil implements HeldAboutPupil {

    private final LegalHoldStore store;
    private final LegalHolds holds;

    HoldsAboutPupil(LegalHoldStore store, LegalHolds holds) {
        this.store = store;
        this.holds = holds;
    }

    @Override
    public String title() {
        return "Legal holds";
    }

    @Override
    public long count(Subject subject) {
        return store.about(subject.hashArray()).size();
    }

    @Override
    public void write(Subject subject, PupilExport export) {
        export.table(
                "Times in which nothing about the pupil is removed",
                List.of("Since", "Stands"),
                store.about(subject.hashArray()).stream()
                        .map(hold -> List.of(
                                Times.day(hold.placedAt()), hold.standsOn(holds.today()) ? "Yes" : "Not any more"))
                        .toList());
    }
}
