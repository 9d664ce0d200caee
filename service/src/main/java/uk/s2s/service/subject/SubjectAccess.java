package uk.s2s.service.subject;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.s2s.identifiers.Uln;
import uk.s2s.service.access.Action;
import uk.s2s.service.access.Permissions;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.pages.Times;
import uk.s2s.service.subject.SubjectEvent.Actor;
import uk.s2s.service.subject.SubjectEvent.SubjectAccessAsked;
import uk.s2s.service.subject.SubjectEvent.SubjectAccessGiven;
import uk.s2s.service.vault.IdentifierIndex;

/** Gathers what all features hold about one pupil; that somebody asked is recorded before anything is given out. */
@Service
class SubjectAccess {

    private final List<HeldAboutPupil> features;
    private final List<UpnsOfNames> names;
    private final IdentifierIndex index;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SubjectAccess(
            List<HeldAboutPupil> features,
            List<UpnsOfNames> names,
            IdentifierIndex index,
            ApplicationEventPublisher events,
            Clock clock) {
        this.features = features;
        this.names = names;
        this.index = index;
        this.events = events;
        this.clock = clock;
    }

    /** How much each feature holds. */
    @Transactional
    List<Holding> count(SignedIn who, Subject asked, String reason) {
        Permissions.require(who, Action.EXPORT_PUPIL);
        Subject subject = complete(asked);
        events.publishEvent(new SubjectAccessAsked(Actor.of(who), clock.instant(), hashes(subject), reason));
        return features.stream()
                .map(feature -> new Holding(feature.title(), feature.count(subject)))
                .toList();
    }

    /** Records that all of it is given out, which {@link #write} may do once this has committed. */
    @Transactional
    Subject give(SignedIn who, Subject asked, String reason) {
        Permissions.require(who, Action.EXPORT_PUPIL);
        Subject subject = complete(asked);
        events.publishEvent(new SubjectAccessGiven(Actor.of(who), clock.instant(), hashes(subject), reason));
        return subject;
    }

    void write(Subject subject, OutputStream out) throws IOException {
        var export = new PupilExport(out);
        export.paragraph(
                "Made on %s. It holds what School to School keeps about one pupil, and nothing about other pupils."
                        .formatted(Times.second(clock.instant())));
        for (HeldAboutPupil feature : features) {
            export.section(feature.title());
            if (feature.count(subject) == 0) {
                export.paragraph(
                        subject.hasNumbers()
                                ? "Nothing is held."
                                : "No UPN or ULN of the pupil was given, and this is found by these alone. It says nothing of whether anything is held.");
            } else {
                feature.write(subject, export);
            }
        }
        export.close();
    }

    private Subject complete(Subject asked) {
        Subject numbered = asked.upns().isEmpty() ? named(asked) : asked;
        Set<Long> hashes = new HashSet<>();
        features.forEach(feature -> hashes.addAll(feature.hashesOf(numbered)));
        Subject subject = numbered.withHashes(hashes);
        Set<Uln> known = new HashSet<>();
        features.forEach(feature -> known.addAll(feature.ulnsOf(subject)));
        return subject.withUlns(known);
    }

    /** Two pupils of one name and one day of birth are not told apart by these: then nothing is known. */
    private Subject named(Subject subject) {
        Set<String> upns =
                names.stream().flatMap(one -> one.upnsOf(subject).stream()).collect(Collectors.toSet());
        return upns.size() == 1
                ? subject.withUpns(upns, upns.stream().map(index::hash).collect(Collectors.toSet()))
                : subject;
    }

    private List<Long> hashes(Subject subject) {
        return Stream.concat(subject.hashes().stream(), subject.ulns().stream().map(uln -> index.hash(uln.value())))
                .sorted()
                .toList();
    }
}
