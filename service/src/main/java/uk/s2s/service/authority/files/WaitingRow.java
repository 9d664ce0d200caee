package uk.s2s.service.authority.files;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import uk.s2s.service.authority.PartyNames;
import uk.s2s.service.pages.Csv;
import uk.s2s.service.transfers.traffic.AgeBand;
import uk.s2s.service.transfers.traffic.WaitingAt;

/**
 * What one school has not collected.
 *
 * @param counts by {@link AgeBand}, in its order
 */
public record WaitingRow(String number, String name, List<Integer> counts, int total) {

    static WaitingRow of(WaitingAt waiting, PartyNames names) {
        return new WaitingRow(waiting.number(), names.of(waiting.number()), waiting.counts(), waiting.total());
    }

    static String csvHead() {
        return Csv.line(Stream.of(
                        Stream.of("Number", "Name"),
                        Arrays.stream(AgeBand.values()).map(AgeBand::title),
                        Stream.of("All"))
                .flatMap(columns -> columns)
                .toArray(String[]::new));
    }

    String csv() {
        return Csv.line(Stream.of(
                        Stream.of(number, name), counts.stream().map(String::valueOf), Stream.of(String.valueOf(total)))
                .flatMap(columns -> columns)
                .toArray(String[]::new));
    }
}
