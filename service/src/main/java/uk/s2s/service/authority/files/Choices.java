package uk.s2s.service.authority.files;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.s2s.service.reports.ReportYear;
import uk.s2s.service.transfers.TransferState;
import uk.s2s.service.transfers.traffic.AgeBand;

/** What the lists of the filter offer: each choice with what the page calls it, in order. */
public final class Choices {

    private Choices() {}

    public static Map<String, String> states() {
        return choices(Arrays.asList(TransferState.values()), TransferState::name, TransferState::title);
    }

    public static Map<String, String> ages() {
        Map<String, String> ages = new LinkedHashMap<>();
        ages.put(AskedFiles.ANY_AGE, "Its receiver, for any time");
        ages.putAll(choices(Arrays.asList(AgeBand.values()), AgeBand::name, AgeBand::title));
        return ages;
    }

    public static Map<String, String> years(List<ReportYear> years) {
        return choices(years, ReportYear::value, ReportYear::title);
    }

    private static <T> Map<String, String> choices(List<T> all, Function<T, String> value, Function<T, String> title) {
        return all.stream().collect(Collectors.toMap(value, title, (one, other) -> one, LinkedHashMap::new));
    }
}
