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
import uk.s2s.ctf.CtfHeader;
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
    private final Sightings sightings;

    Recognition(
            FoundFiles files,
            LostPupils pupils,
            Cards cards,
            LostPupilIndex index,
            IdentifierIndex hashes,
            Sightings sightings) {
        this.files = files;
        this.sightings = sightings;
        this.pupils = pupils;
        this.cards = cards;
        this.index = index;
        this.hashes = hashes;
    }

    /**
     * Holds some hundred pupils in memory at a time. Who was lost only after the file had arrived is not meant. A partial file
     * that a school sends tells something of its pupils, not that they move; whoever passes a file on knows that they have.
     */
    List<Recognised> in(Transfer file, Instant arrived) {
        var look = new Look(file, arrived);
        boolean partial =
                files.read(file, look::add).filter(CtfHeader::isPartial).isPresent();
        return partial && file.via() == null ? List.of() : look.recognised();
    }

    /** Other records of this pupil that are held; by the UPN alone. */
    List<Recognised> othersLike(UUID lost, Instant now) {
        LostPupil pupil = pupils.find(lost).orElseThrow();
        Card card = cards.read(List.of(pupil.card())).get(pupil.card());
        return card == null
                ? List.of()
                : pupils.heldUnder(upns(card).map(hashes::hash).toList(), now).stream()
                        .filter(other -> !other.transfer().equals(lost) && isSame(other, card))
                        .map(other -> new Recognised(other, By.UPN))
                        .toList();
    }

    private boolean isSame(LostPupil other, Card card) {
        Card others = cards.read(List.of(other.card())).get(other.card());
        return others != null && isSameByUpn(others, card);
    }

    /** One file. */
    private final class Look {

        private final Transfer file;
        private final Instant arrived;
        private final List<Card> some = new ArrayList<>();
        private final Map<UUID, Recognised> byUpn = new HashMap<>();
        private final Map<UUID, Recognised> byDetails = new HashMap<>();
        private final Set<UUID> doubtful = new HashSet<>();
        private final Set<UUID> before;

        Look(Transfer file, Instant arrived) {
            this.file = file;
            this.arrived = arrived;
            List<UUID> itself = files.withFormer(file.id());
            before = new HashSet<>(sightings.lostIn(itself));
            before.addAll(itself);
        }

        /** Not what the file was itself before it was sent on, nor whom it was said not to carry, nor at the school that lost the pupil. */
        private boolean isAboutAnother(LostPupil one) {
            return before.contains(one.transfer()) || one.school().value().equals(file.destination());
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
            List<LostPupil> known = upns.isEmpty()
                    ? List.of()
                    : pupils.heldUnder(upns, arrived).stream()
                            .filter(one -> !isAboutAnother(one))
                            .toList();
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
                    .filter(one -> !one.heldAt().isAfter(arrived) && !isAboutAnother(one) && mayBe(one, pupil))
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
