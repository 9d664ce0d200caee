package uk.s2s.service.uln;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import uk.s2s.service.access.Action;
import uk.s2s.service.access.Permissions;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.pages.NotFound;
import uk.s2s.service.transfers.TransferReference;

/** The records of files for ULNs. */
@Service
public class UlnFiles {

    private final UlnStore store;
    private final PartStore parts;

    UlnFiles(UlnStore store, PartStore parts) {
        this.store = store;
        this.parts = parts;
    }

    /** The record of a file; empty when there is none of this id. No check of who asks: the caller makes it. */
    public Optional<UlnFile> find(UUID id) {
        return store.find(id);
    }

    /** The file whose results changed then; empty when there is no such change. */
    public Optional<UlnFile> ofRound(UUID round) {
        return store.ofRound(round);
    }

    /** As {@link #find}, those of several ids that there are, in one look. */
    public List<UlnFile> findAll(Collection<UUID> ids) {
        return store.findAll(ids);
    }

    /** Whether the Learning Records Service has been through a part of it, so that there is something to see. */
    public boolean isAnyPartProcessed(UUID file) {
        return parts.of(file).stream().anyMatch(part -> part.state() == PartState.PROCESSED);
    }

    /** As {@link #find}, by the reference that people use; capitals or not, with or without hyphens. */
    public Optional<UlnFile> findByReference(String reference) {
        return store.findByReference(TransferReference.tidy(reference));
    }

    /**
     * The file, if it is of the organisation that somebody works as and they may do this.
     *
     * @throws NotFound when there is none, or it is another organisation's
     */
    UlnFile require(SignedIn who, String reference, Action action) {
        Permissions.require(who, action);
        return findByReference(reference)
                .filter(file -> file.organisation().equals(who.number()))
                .orElseThrow(NotFound::new);
    }
}
