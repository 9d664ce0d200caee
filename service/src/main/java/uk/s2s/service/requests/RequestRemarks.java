package uk.s2s.service.requests;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.s2s.service.access.Action;
import uk.s2s.service.access.Permissions;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.transfers.FileRemarks;
import uk.s2s.service.transfers.Remark;
import uk.s2s.service.transfers.Transfer;

/** Asks the sender of a file which request it answers, where that is in doubt. */
@Component
@Order(30)
class RequestRemarks implements FileRemarks {

    private final CandidateStore store;
    private final Requests requests;
    private final Candidates candidates;
    private final Names names;

    RequestRemarks(CandidateStore store, Requests requests, Candidates candidates, Names names) {
        this.store = store;
        this.requests = requests;
        this.candidates = candidates;
        this.names = names;
    }

    @Override
    public Map<UUID, List<Remark>> about(SignedIn who, List<Transfer> files) {
        Map<UUID, List<Request>> open =
                store.openOf(files.stream().map(Transfer::id).toList());
        return open.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .filter(request -> isAsked(who, request, entry.getKey()))
                                .map(this::remark)
                                .toList()));
    }

    private boolean isAsked(SignedIn who, Request request, UUID file) {
        return Permissions.allows(who.role(), requests.standings(who, request), Action.ANSWER_REQUEST)
                && candidates.of(request).stream()
                        .anyMatch(one -> one.file().id().equals(file));
    }

    private Remark remark(Request request) {
        return Remark.of(
                "A request of " + names.of(request.asker())
                        + " stays open: it is not certain that its pupil is in this file",
                new Remark.Link("Say which pupil was asked for", "/requests/" + request.reference() + "/which"));
    }
}
