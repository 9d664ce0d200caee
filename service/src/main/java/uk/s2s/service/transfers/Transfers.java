package uk.s2s.service.transfers;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import uk.s2s.service.access.Action;
import uk.s2s.service.access.Permissions;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.pages.NotFound;

/** The records of transfers. */
@Service
public class Transfers {

    private final TransferStore store;

    Transfers(TransferStore store) {
        this.store = store;
    }

    /** The record of a transfer; empty when there is none of this id. No check of who asks: the caller makes it. */
    public Optional<Transfer> find(UUID id) {
        return store.find(id);
    }

    /** As {@link #find}, those of several ids that there are, in one look. */
    public List<Transfer> findAll(Collection<UUID> ids) {
        return store.findAll(ids);
    }

    /** As {@link #find}, by the reference that people use; capitals or not, with or without hyphens. */
    public Optional<Transfer> findByReference(String reference) {
        return store.findByReference(TransferReference.tidy(reference));
    }

    /** Whether they may do this to it, as the table of permissions says; the file's state is another matter. */
    public static boolean allows(SignedIn who, Transfer transfer, Action action) {
        return Permissions.allows(who.role(), Standings.of(who, transfer), action);
    }

    /**
     * The transfer, if whoever asks may do this to it.
     *
     * @throws NotFound when there is none, or none that they may know of
     */
    public Transfer require(SignedIn who, String reference, Action action) {
        Transfer transfer = findByReference(reference).orElseThrow(NotFound::new);
        Permissions.require(who, Standings.of(who, transfer), action);
        return transfer;
    }
}
