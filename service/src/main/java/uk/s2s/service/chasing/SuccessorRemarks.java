package uk.s2s.service.chasing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.s2s.service.access.Action;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.schools.Organisation;
import uk.s2s.service.schools.Schools;
import uk.s2s.service.transfers.FileRemarks;
import uk.s2s.service.transfers.Remark;
import uk.s2s.service.transfers.Transfer;
import uk.s2s.service.transfers.Transfers;

/** Says that a file waits for a closed school, and offers its sender to forward it. */
@Component
@Order(10)
class SuccessorRemarks implements FileRemarks {

    private final Successors successors;
    private final Schools schools;

    SuccessorRemarks(Successors successors, Schools schools) {
        this.successors = successors;
        this.schools = schools;
    }

    @Override
    public Map<UUID, List<Remark>> about(SignedIn who, List<Transfer> files) {
        return files.stream()
                .filter(successors::isStranded)
                .collect(Collectors.toMap(Transfer::id, file -> List.of(remark(who, file))));
    }

    private Remark remark(SignedIn who, Transfer file) {
        String receiver = schools.find(Successors.receiver(file))
                .map(Organisation::name)
                .map(name -> name + " (" + file.destination() + ")")
                .orElse(file.destination());
        Optional<Organisation> successor = successors.successor(file);
        boolean sender = Transfers.allows(who, file, Action.FORWARD);
        if (successor.isEmpty()) {
            return Remark.of(receiver + " takes no more files, and the directory of schools names no single successor"
                    + (sender
                            ? ": ask its local authority which school took the pupils on, and withdraw the file"
                            : ""));
        }
        String heir = successor.get().name() + " (" + successor.get().number() + ")";
        String text = receiver + " takes no more files; its successor is " + heir;
        return sender
                ? new Remark(
                        text,
                        new Remark.Button(
                                "Forward to " + heir,
                                "/transfers/" + file.reference() + "/forward",
                                "to",
                                successor.get().number().value()))
                : Remark.of(text);
    }
}
