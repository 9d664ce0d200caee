package uk.s2s.service.notifications;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.s2s.service.access.Action;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.transfers.FileRemarks;
import uk.s2s.service.transfers.Remark;
import uk.s2s.service.transfers.Transfer;
import uk.s2s.service.transfers.Transfers;

/** Tells the sender of a file that waits that its receiver could not be told of it. */
@Component
@Order(30)
class NoticeRemarks implements FileRemarks {

    private final NoticeStore store;
    private final NoticeWords words;

    NoticeRemarks(NoticeStore store, NoticeWords words) {
        this.store = store;
        this.words = words;
    }

    @Override
    public Map<UUID, List<Remark>> about(SignedIn who, List<Transfer> files) {
        List<UUID> waiting = files.stream()
                .filter(file -> file.isUncollected() && Transfers.allows(who, file, Action.WITHDRAW))
                .map(Transfer::id)
                .toList();
        return waiting.isEmpty()
                ? Map.of()
                : store.undeliveredArrivals(waiting).stream()
                        .collect(Collectors.toMap(Notice::subject, notice -> List.of(Remark.of(inWords(notice)))));
    }

    private String inWords(Notice notice) {
        return "The e-mail telling %s of the file could not be delivered. %s. Tell them yourself that a file is waiting"
                .formatted(words.name(notice.organisation()), Objects.requireNonNullElse(notice.problem(), ""))
                .replace(". .", ".");
    }
}
