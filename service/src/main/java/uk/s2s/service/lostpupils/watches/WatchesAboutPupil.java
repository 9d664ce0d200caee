package uk.s2s.service.lostpupils.watches;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.s2s.register.matching.Comparison;
import uk.s2s.register.matching.Field;
import uk.s2s.register.matching.Level;
import uk.s2s.register.matching.Person;
import uk.s2s.register.matching.Profile;
import uk.s2s.service.lostpupils.Facts;
import uk.s2s.service.lostpupils.LostPupil;
import uk.s2s.service.lostpupils.LostPupils;
import uk.s2s.service.lostpupils.search.Criteria;
import uk.s2s.service.pages.Times;
import uk.s2s.service.subject.HeldAboutPupil;
import uk.s2s.service.subject.PupilExport;
import uk.s2s.service.subject.Subject;

/** Searches that local authorities keep going for a pupil, and those that have found a file of the pupil. */
@Component
@Order(5)
class WatchesAboutPupil implements HeldAboutPupil {

    private static final String NOT_TOLD = "Not kept, or not for this pupil";

    private final Watches watches;
    private final LostPupils pupils;
    private final Facts facts;

    WatchesAboutPupil(Watches watches, LostPupils pupils, Facts facts) {
        this.watches = watches;
        this.pupils = pupils;
        this.facts = facts;
    }

    @Override
    public String title() {
        return "Searches that local authorities keep going";
    }

    @Override
    public long count(Subject subject) {
        return about(subject).size();
    }

    @Override
    public void write(Subject subject, PupilExport export) {
        export.table(
                "Searches for this pupil, or that found a file of the pupil",
                List.of("Local authority", "Since", "Ends", "What is searched for", "Why"),
                about(subject).entrySet().stream()
                        .map(one -> row(one.getKey(), one.getValue()))
                        .toList());
    }

    private List<String> row(Watch watch, String sought) {
        return List.of(
                facts.name(watch.organisation()),
                Times.second(watch.beganAt()),
                Times.second(watch.endedAt() == null ? watch.until() : watch.endedAt()),
                sought,
                sought.equals(NOT_TOLD) ? "" : watch.reason().shown());
    }

    /** With what is searched for, where that is this pupil. */
    private Map<Watch, String> about(Subject subject) {
        Map<Watch, String> about = new LinkedHashMap<>();
        List<Watch> goingOn = watches.goingOn();
        Map<UUID, Criteria> criteria =
                watches.criteria(goingOn.stream().map(Watch::id).toList());
        for (Watch watch : goingOn) {
            Criteria sought = criteria.get(watch.id());
            if (sought != null && isFor(subject, sought)) {
                about.put(watch, WatchRow.of(watch, sought, HitCounts.NONE).sought());
            }
        }
        List<UUID> files =
                pupils.under(subject.hashes()).stream().map(LostPupil::transfer).collect(Collectors.toList());
        watches.thatFound(files).forEach(watch -> about.putIfAbsent(watch, NOT_TOLD));
        return about;
    }

    /** The UPN; or names that are like the pupil's, and a date of birth that is the pupil's as far as it goes. */
    static boolean isFor(Subject subject, Criteria sought) {
        if (!sought.upn().isEmpty() && !subject.upns().isEmpty()) {
            return sought.readUpn()
                    .filter(upn -> subject.upns().contains(upn.value()))
                    .isPresent();
        }
        var pupil = new Person(subject.forename(), subject.surname(), "", "", "", "", "", "");
        Comparison names = Comparison.of(sought.sought().profile(), Profile.of(pupil));
        return isLike(names.level(Field.GIVEN))
                && isLike(names.level(Field.FAMILY))
                && isBorn(subject.birthDate(), sought);
    }

    private static boolean isLike(Level level) {
        return level == Level.EXACT || level == Level.VARIANT || level == Level.SWAPPED || level == Level.CLOSE;
    }

    private static boolean isBorn(@Nullable LocalDate born, Criteria sought) {
        return born != null
                && !sought.year().isEmpty()
                && says(sought.year(), born.getYear())
                && says(sought.month(), born.getMonthValue())
                && says(sought.day(), born.getDayOfMonth());
    }

    private static boolean says(String typed, int number) {
        return typed.isEmpty() || Integer.parseInt(typed) == number;
    }
}
