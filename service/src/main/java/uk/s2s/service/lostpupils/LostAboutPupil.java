package uk.s2s.service.lostpupils;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.s2s.service.pages.Times;
import uk.s2s.service.subject.HeldAboutPupil;
import uk.s2s.service.subject.PupilExport;
import uk.s2s.service.subject.Subject;

/** The records of a pupil among the lost, what each is found by, and who looked at it. The file itself is among the files. */
@Component
@Order(4)
class LostAboutPupil implements HeldAboutPupil {

    private static final int LOOKS_AT_ONCE = 1000;

    private final LostPupils pupils;
    private final Cards cards;
    private final Looks looks;
    private final Facts facts;

    LostAboutPupil(LostPupils pupils, Cards cards, Looks looks, Facts facts) {
        this.pupils = pupils;
        this.cards = cards;
        this.looks = looks;
        this.facts = facts;
    }

    @Override
    public String title() {
        return "Lost Pupil database";
    }

    @Override
    public long count(Subject subject) {
        return pupils.under(subject.hashes()).size();
    }

    @Override
    public void write(Subject subject, PupilExport export) {
        List<LostPupil> records = pupils.under(subject.hashes());
        Map<UUID, Card> known = cards.read(records.stream().map(LostPupil::card).toList());
        for (LostPupil pupil : records) {
            export.heading("Record of " + Times.day(pupil.heldAt()));
            if (isAnothers(pupil, known.get(pupil.card()), subject, export)) {
                export.aside(pupil.transfer().toString());
                continue;
            }
            export.paragraph("From %s. %s since %s."
                    .formatted(facts.name(pupil.school()), pupil.standing().title(), Times.second(pupil.changedAt())));
            Card card = known.get(pupil.card());
            if (card != null) {
                export.table("What the pupil is found by", List.of("What", "Value"), rows(card));
            }
            export.table("Who looked", List.of("When", "What", "As", "Why"), looks(pupil));
        }
    }

    private static boolean isAnothers(LostPupil pupil, @Nullable Card card, Subject subject, PupilExport export) {
        return export.isAside(pupil.transfer().toString()) || card != null && subject.isAnother(card.person());
    }

    private static List<List<String>> rows(Card card) {
        return List.of(
                List.of("Name", card.name()),
                List.of("Other names", card.otherNames()),
                List.of("Date of birth", card.born()),
                List.of("Sex", card.sex()),
                List.of("UPN", card.upn()),
                List.of("Former UPN", card.formerUpn()),
                List.of("Postcode", card.postcode()),
                List.of("Left on", card.left()));
    }

    /** Of persons the organisation alone: they are not the subject. */
    private List<List<String>> looks(LostPupil pupil) {
        List<List<String>> rows = new ArrayList<>();
        for (int from = 0; from < looks.count(pupil); from += LOOKS_AT_ONCE) {
            facts.named(looks.of(pupil, from, LOOKS_AT_ONCE)).stream()
                    .map(look ->
                            List.of(Times.second(look.at()), look.kind().title(), look.organisation(), look.reason()))
                    .forEach(rows::add);
        }
        return rows;
    }
}
