package uk.s2s.service.audit;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import uk.s2s.service.accounts.AccountNames;
import uk.s2s.service.pages.Times;
import uk.s2s.service.transfers.Transfer;
import uk.s2s.service.transfers.Transfers;
import uk.s2s.service.uln.UlnFile;
import uk.s2s.service.uln.UlnFiles;

/** Puts names in the place of ids. */
@Component
class AuditLines {

    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");

    private final AccountNames accounts;
    private final Transfers transfers;
    private final UlnFiles ulnFiles;
    private final JsonMapper json;

    AuditLines(AccountNames accounts, Transfers transfers, UlnFiles ulnFiles, JsonMapper json) {
        this.accounts = accounts;
        this.transfers = transfers;
        this.ulnFiles = ulnFiles;
        this.json = json;
    }

    List<AuditLine> of(List<FoundEntry> entries) {
        Set<UUID> people = entries.stream()
                .flatMap(entry -> Stream.of(entry.account(), entry.about()).filter(Objects::nonNull))
                .collect(Collectors.toSet());
        Map<UUID, String> names = accounts.namesOf(people);
        Map<UUID, String> references = new HashMap<>();
        return entries.stream()
                .map(entry -> new AuditLine(
                        Times.second(entry.at()),
                        AuditLine.words(entry.action()),
                        name(names, entry.account(), "The service"),
                        Objects.requireNonNullElse(entry.organisation(), ""),
                        reference(references, entry.transfer()),
                        details(names, entry)))
                .toList();
    }

    private static String name(Map<UUID, String> names, @Nullable UUID id, String otherwise) {
        return id == null ? otherwise : names.getOrDefault(id, id.toString());
    }

    private String reference(Map<UUID, String> known, @Nullable UUID transfer) {
        return transfer == null
                ? ""
                : known.computeIfAbsent(
                        transfer,
                        id -> transfers
                                .find(id)
                                .map(Transfer::reference)
                                .or(() -> ulnFiles.find(id).map(UlnFile::reference))
                                .orElse(id.toString()));
    }

    private static String shown(Object value) {
        String text = String.valueOf(value);
        return INSTANT.matcher(text).matches() ? Times.second(Instant.parse(text)) : text;
    }

    private String details(Map<UUID, String> names, FoundEntry entry) {
        Map<?, ?> details = json.readValue(entry.details(), Map.class);
        Stream<String> about = entry.about() == null ? Stream.of() : Stream.of(name(names, entry.about(), ""));
        return Stream.concat(about, details.entrySet().stream().map(one -> one.getKey() + ": " + shown(one.getValue())))
                .collect(Collectors.joining(", "));
    }
}
