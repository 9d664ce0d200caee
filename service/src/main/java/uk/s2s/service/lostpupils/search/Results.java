package uk.s2s.service.lostpupils.search;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.lostpupils.Card;
import uk.s2s.service.lostpupils.Cards;
import uk.s2s.service.lostpupils.LostPupil;
import uk.s2s.service.lostpupils.LostPupils;
import uk.s2s.service.schools.Organisation;
import uk.s2s.service.schools.Schools;
import uk.s2s.service.transfers.Transfer;
import uk.s2s.service.transfers.Transfers;

/** The list of those whom a search found and who are still held. */
@Component
class Results {

    private final LostPupils pupils;
    private final Cards cards;
    private final Transfers transfers;
    private final Schools schools;

    Results(LostPupils pupils, Cards cards, Transfers transfers, Schools schools) {
        this.pupils = pupils;
        this.cards = cards;
        this.transfers = transfers;
        this.schools = schools;
    }

    List<FoundPupil> of(PastSearch search) {
        Map<Integer, LostPupil> held =
                pupils.held(search.hits()).stream().collect(Collectors.toMap(LostPupil::number, Function.identity()));
        Map<UUID, Card> read =
                cards.read(held.values().stream().map(LostPupil::card).toList());
        Map<UUID, Transfer> files = transfers
                .findAll(held.values().stream().map(LostPupil::transfer).toList())
                .stream()
                .collect(Collectors.toMap(Transfer::id, Function.identity()));
        return IntStream.range(0, search.hits().size())
                .mapToObj(at -> found(
                        held.get(search.hits().get(at)),
                        read,
                        files,
                        search.whys().get(at)))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable FoundPupil found(
            @Nullable LostPupil pupil, Map<UUID, Card> read, Map<UUID, Transfer> files, String why) {
        Card card = pupil == null ? null : read.get(pupil.card());
        Transfer file = pupil == null ? null : files.get(pupil.transfer());
        if (pupil == null || card == null || file == null) {
            return null;
        }
        SchoolNumber school = pupil.school();
        String authority = name(new SchoolNumber(school.la().value() + "LLLL"));
        return FoundPupil.of(pupil, card, file, name(school) + " (" + school + ")", authority, why);
    }

    private String name(SchoolNumber number) {
        return schools.find(number).map(Organisation::name).orElse(number.value());
    }
}
