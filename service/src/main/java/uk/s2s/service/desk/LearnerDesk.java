package uk.s2s.service.desk;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.s2s.identifiers.Uln;
import uk.s2s.register.Change;
import uk.s2s.register.FindResult;
import uk.s2s.register.Learner;
import uk.s2s.register.LearnerDetails;
import uk.s2s.register.MergeResult;
import uk.s2s.register.Requester;
import uk.s2s.register.jdbc.LearnerRegister;
import uk.s2s.service.access.Action;
import uk.s2s.service.access.Permissions;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.desk.DeskEvent.LearnerDeleted;
import uk.s2s.service.desk.DeskEvent.LearnerSeen;
import uk.s2s.service.desk.DeskEvent.LearnerUnmerged;
import uk.s2s.service.desk.DeskEvent.LearnersMerged;
import uk.s2s.service.desk.DeskEvent.LearnersSearched;
import uk.s2s.service.pages.NotFound;
import uk.s2s.service.vault.IdentifierIndex;

/** What register administrators do with learners; each look and each step is one transaction with its event. */
@Service
class LearnerDesk {

    /** As which organisation the register knows its own administrators. */
    static final String ORGANISATION = "LRDESK";

    private final LearnerRegister register;
    private final LearnerLooks looks;
    private final IdentifierIndex index;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LearnerDesk(
            LearnerRegister register,
            LearnerLooks looks,
            IdentifierIndex index,
            ApplicationEventPublisher events,
            Clock clock) {
        this.register = register;
        this.looks = looks;
        this.index = index;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    FindResult find(SignedIn who, String reason, LearnerDetails searched) {
        Permissions.require(who, Action.MANAGE_REGISTER);
        FindResult found = register.findByDemographics(requester(who), searched);
        searched(who, reason, FoundLearner.of(found).size());
        return found;
    }

    /** The address of the learner, for this reason; empty when nobody ever held the number. */
    @Transactional
    Optional<UUID> open(SignedIn who, Uln uln, String reason) {
        Permissions.require(who, Action.MANAGE_REGISTER);
        if (register.learner(uln).isEmpty()) {
            searched(who, reason, 0);
            return Optional.empty();
        }
        return Optional.of(looks.add(who, uln, reason).id());
    }

    private void searched(SignedIn who, String reason, int found) {
        events.publishEvent(new LearnersSearched(Actors.of(who), clock.instant(), reason, found));
    }

    /** @throws NotFound for a look that is not this account's, or too long ago */
    @Transactional
    Learner see(SignedIn who, UUID look) {
        LearnerLook seen = require(who, look);
        Learner learner = register.learner(seen.uln()).orElseThrow(NotFound::new);
        saw(who, seen.uln(), seen.reason());
        return learner;
    }

    /** Another learner, to be compared with the one of the look; empty when nobody ever held the number. */
    @Transactional
    Optional<Learner> seeOther(SignedIn who, Uln other, String reason) {
        Permissions.require(who, Action.MANAGE_REGISTER);
        Optional<Learner> learner = register.learner(other);
        learner.ifPresent(one -> saw(who, other, reason));
        return learner;
    }

    private void saw(SignedIn who, Uln uln, String reason) {
        events.publishEvent(new LearnerSeen(Actors.of(who), clock.instant(), hash(uln), reason));
    }

    /** Of the number of the look, the oldest first. */
    List<Change> history(SignedIn who, UUID look) {
        return register.history(require(who, look).uln());
    }

    /** @param other whose number stands for the one of the look from now on */
    @Transactional
    MergeResult merge(SignedIn who, UUID look, Uln other, String reason) {
        Uln master = require(who, look).uln();
        MergeResult result = register.merge(master, List.of(other), reason, requester(who));
        if (result instanceof MergeResult.Done) {
            events.publishEvent(new LearnersMerged(Actors.of(who), clock.instant(), hash(master), hash(other), reason));
        }
        return result;
    }

    @Transactional
    MergeResult unmerge(SignedIn who, UUID look, String reason) {
        Uln uln = require(who, look).uln();
        MergeResult result = register.unmerge(uln, reason, requester(who));
        if (result instanceof MergeResult.Done) {
            events.publishEvent(new LearnerUnmerged(Actors.of(who), clock.instant(), hash(uln), reason));
        }
        return result;
    }

    @Transactional
    MergeResult delete(SignedIn who, UUID look, String reason) {
        Uln uln = require(who, look).uln();
        MergeResult result = register.delete(uln, reason, requester(who));
        if (result instanceof MergeResult.Done) {
            events.publishEvent(new LearnerDeleted(Actors.of(who), clock.instant(), hash(uln), reason));
        }
        return result;
    }

    LearnerLook require(SignedIn who, UUID look) {
        Permissions.require(who, Action.MANAGE_REGISTER);
        return looks.require(who, look);
    }

    private long hash(Uln uln) {
        return index.hash(uln.value());
    }

    private static Requester requester(SignedIn who) {
        return new Requester(ORGANISATION, who.name());
    }
}
