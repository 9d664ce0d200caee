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
    private final HeldBackContent content;

    HoldsAboutPupil(LegalHoldStore store, LegalHolds holds, HeldBackContent content) {
        this.store = store;
        this.holds = holds;
        this.content = content;
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
        List<DueItem> heldBack = content.about(subject.hashArray());
        if (!heldBack.isEmpty()) {
            export.table(
                    "Content that would be gone without it; whoever answers decides what of it is given out",
                    List.of("Of", "Kept since"),
                    heldBack.stream()
                            .map(item -> List.of(item.reference(), Times.second(item.since())))
                            .toList());
        }
    }
}
