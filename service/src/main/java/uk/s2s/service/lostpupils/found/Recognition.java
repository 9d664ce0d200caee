package uk.s2s.service.lostpupils.found;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.s2s.ctf.records.Pupil;
import uk.s2s.register.matching.Comparison;
import uk.s2s.register.matching.Field;
import uk.s2s.register.matching.Level;
import uk.s2s.service.lostpupils.Card;
import uk.s2s.service.lostpupils.Cards;
import uk.s2s.service.lostpupils.LostPupil;
import uk.s2s.service.lostpupils.LostPupils;
import uk.s2s.service.lostpupils.found.Recognised.By;
import uk.s2s.service.lostpupils.search.LostPupilIndex;
import uk.s2s.service.transfers.FoundFiles;
import uk.s2s.service.transfers.Transfer;
import uk.s2s.service.vault.IdentifierIndex;

/**
 * Recognises lost pupils in a file: by the UPN, unless names and date of birth are all another's, or by an exact match of
 * the register's classes. Two who have different permanent UPNs are two, however alike; where two pupils of the file are like
 * the same lost one, neither is that one.
 */
@Component
class Recognition {

    private static final int AT_ONCE = 500;
    private static final List<Field> WHO = List.of(Field.GIVEN, Field.FAMILY, Field.BORN);

    private final FoundFiles files;
    private final LostPupils pupils;
    private final Cards cards;
    private final LostPupilIndex index;
    private final IdentifierIndex hashes;

    Recognition(FoundFiles files, LostPupils pupils, Cards cards, LostPupilIndex index, IdentifierIndex hashes) {
        this.files = files;
        this.pupils = pupils;
        this.cards = cards;
        this.index = index;
        this.hashes = hashes;
    }

    /** Holds some hundred pupils in memory at a time. Who was lost only after the file had arrived is not meant. */
    List<Recognised> in(Transfer file, Instant arrived) {
        var look = new Look(file, arrived);
        files.read(file, look::add);
        return look.recognised();
    }

    /** One file. */
    private final class Look {

        private final Transfer file;
        private final Instant arrived;
        private final List<Card> some = new ArrayList<>();
        private final Map<UUID, Recognised> byUpn = new HashMap<>();
        private final Map<UUID, Recognised> byDetails = new HashMap<>();
        private final Set<UUID> doubtful = new HashSet<>();

        Look(Transfer file, Instant arrived) {
            this.file = file;
            this.arrived = arrived;
        }

        void add(Pupil pupil) {
            some.add(Card.of(pupil, file.source()));
            if (some.size() == AT_ONCE) {
                compareSome();
            }
        }

        List<Recognised> recognised() {
            compareSome();
            byDetails.keySet().removeAll(doubtful);
            byDetails.putAll(byUpn);
            return List.copyOf(byDetails.values());
        }

        private void compareSome() {
            compareUpns();
            some.forEach(this::compareDetails);
            some.clear();
        }

        private void compareUpns() {
            List<Long> upns =
                    some.stream().flatMap(Recognition::upns).map(hashes::hash).toList();
            List<LostPupil> known = upns.isEmpty() ? List.of() : pupils.heldUnder(upns, arrived);
            Map<UUID, Card> lost =
                    cards.read(known.stream().map(LostPupil::card).toList());
            for (LostPupil one : known) {
                Card card = lost.get(one.card());
                if (card != null && some.stream().anyMatch(pupil -> isSameByUpn(card, pupil))) {
                    byUpn.put(one.transfer(), new Recognised(one, By.UPN));
                }
            }
        }

        private void compareDetails(Card pupil) {
            Optional<LostPupil> like = index.exact(pupil.profiles().get(0)).stream()
                    .flatMap(number -> pupils.held(List.of(number)).stream())
                    .filter(one -> !one.heldAt().isAfter(arrived) && mayBe(one, pupil))
                    .findFirst();
            like.map(one -> byDetails.put(one.transfer(), new Recognised(one, By.DETAILS)))
                    .ifPresent(before -> doubtful.add(before.pupil().transfer()));
        }

        private boolean mayBe(LostPupil one, Card pupil) {
            Card card = cards.read(List.of(one.card())).get(one.card());
            return card != null
                    && !(isPermanent(card.upn())
                            && isPermanent(pupil.upn())
                            && upns(card).noneMatch(upns(pupil).toList()::contains));
        }
    }

    /** In a temporary UPN the last sign is a letter; a school gives one to a pupil who came without a file. */
    private static boolean isPermanent(String upn) {
        return !upn.isEmpty() && Character.isDigit(upn.charAt(upn.length() - 1));
    }

    private static Stream<String> upns(Card card) {
        return Stream.of(card.upn(), card.formerUpn()).filter(upn -> !upn.isBlank());
    }

    /** A UPN that somebody mistyped, or gave twice, makes no pupil another. */
    private static boolean isSameByUpn(Card lost, Card pupil) {
        if (upns(lost).noneMatch(upns(pupil).toList()::contains)) {
            return false;
        }
        Comparison comparison =
                Comparison.of(lost.profiles().get(0), pupil.profiles().get(0));
        return WHO.stream().anyMatch(field -> comparison.level(field) != Level.DIFFERENT);
    }
}
