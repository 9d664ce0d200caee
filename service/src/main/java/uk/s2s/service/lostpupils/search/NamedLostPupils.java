package uk.s2s.service.lostpupils.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.s2s.service.lostpupils.Card;
import uk.s2s.service.lostpupils.Cards;
import uk.s2s.service.lostpupils.LostPupil;
import uk.s2s.service.lostpupils.LostPupils;
import uk.s2s.service.subject.Subject;
import uk.s2s.service.subject.UpnsOfNames;

/** The UPNs of lost pupils, by names and date of birth as their cards have them. */
@Component
class NamedLostPupils implements UpnsOfNames {

    private final LostPupilIndex index;
    private final LostPupils pupils;
    private final Cards cards;

    NamedLostPupils(LostPupilIndex index, LostPupils pupils, Cards cards) {
        this.index = index;
        this.pupils = pupils;
        this.cards = cards;
    }

    @Override
    public Set<String> upnsOf(Subject subject) {
        LocalDate born = subject.birthDate();
        if (born == null || subject.surname().isEmpty() || !index.catchUp()) {
            return Set.of();
        }
        List<Integer> likely = index.ranked(criteria(subject, born).sought()).candidates().stream()
                .map(one -> (int) one.learner())
                .toList();
        return cards.read(pupils.held(likely).stream().map(LostPupil::card).toList()).values().stream()
                .filter(card -> isOf(card, subject, born))
                .map(Card::upn)
                .filter(upn -> !upn.isEmpty())
                .collect(Collectors.toSet());
    }

    private static Criteria criteria(Subject subject, LocalDate born) {
        return new Criteria(
                subject.forename(),
                subject.surname(),
                "",
                "",
                "%02d".formatted(born.getDayOfMonth()),
                "%02d".formatted(born.getMonthValue()),
                String.valueOf(born.getYear()),
                "",
                "");
    }

    private static boolean isOf(Card card, Subject subject, LocalDate born) {
        return card.family().equalsIgnoreCase(subject.surname())
                && card.given().equalsIgnoreCase(subject.forename())
                && card.born().equals(born.toString());
    }
}
