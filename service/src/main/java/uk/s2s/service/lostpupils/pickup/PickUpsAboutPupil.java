package uk.s2s.service.lostpupils.pickup;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.lostpupils.Facts;
import uk.s2s.service.lostpupils.LostPupils;
import uk.s2s.service.pages.Times;
import uk.s2s.service.subject.HeldAboutPupil;
import uk.s2s.service.subject.PupilExport;
import uk.s2s.service.subject.Subject;

/** The links by which a lost pupil's file was handed out to a school without an account. */
@Component
@Order(5)
class PickUpsAboutPupil implements HeldAboutPupil {

    private final PickUps pickUps;
    private final LostPupils pupils;
    private final Facts facts;
    private final Clock clock;

    PickUpsAboutPupil(PickUps pickUps, LostPupils pupils, Facts facts, Clock clock) {
        this.pickUps = pickUps;
        this.pupils = pupils;
        this.facts = facts;
        this.clock = clock;
    }

    @Override
    public String title() {
        return "Pick-up links of the pupil's file";
    }

    @Override
    public long count(Subject subject) {
        return of(subject).size();
    }

    @Override
    public void write(Subject subject, PupilExport export) {
        Instant now = clock.instant();
        export.table(
                "Links for schools without an account",
                List.of("Made", "By", "For", "Standing"),
                of(subject).stream()
                        .filter(one -> !export.isAside(one.lost().toString()))
                        .map(one -> List.of(
                                Times.second(one.madeAt()),
                                facts.name(new SchoolNumber(one.organisation())),
                                one.school(),
                                PickUpRow.of(one, now).standing()))
                        .toList());
    }

    private List<PickUp> of(Subject subject) {
        return pupils.under(subject.hashes()).stream()
                .flatMap(pupil -> pickUps.of(pupil.transfer()).stream())
                .toList();
    }
}
