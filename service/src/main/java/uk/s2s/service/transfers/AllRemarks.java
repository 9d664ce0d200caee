package uk.s2s.service.transfers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.s2s.service.access.SignedIn;

/** What all features have to say about files. */
@Component
class AllRemarks {

    private final List<FileRemarks> sources;

    AllRemarks(List<FileRemarks> sources) {
        this.sources = sources;
    }

    List<Remark> about(SignedIn who, Transfer file) {
        return about(who, List.of(file)).getOrDefault(file.id(), List.of());
    }

    Map<UUID, List<Remark>> about(SignedIn who, List<Transfer> files) {
        Map<UUID, List<Remark>> all = new HashMap<>();
        for (FileRemarks source : sources) {
            source.about(who, files)
                    .forEach((file, remarks) ->
                            all.computeIfAbsent(file, none -> new ArrayList<>()).addAll(remarks));
        }
        return all;
    }
}
