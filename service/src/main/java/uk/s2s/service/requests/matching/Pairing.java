package uk.s2s.service.requests.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Pairs the pupils of a file with open requests. Twins and namesakes go from one school to another together, so that a pair has
 * to be the only one for its pupil and for its request; else nothing is guessed.
 */
final class Pairing {

    private final List<Fit> all;
    private final List<Fit> sure = new ArrayList<>();
    private final Set<UUID> answered = new HashSet<>();
    private final Set<Integer> taken = new HashSet<>();

    private Pairing(List<Fit> all) {
        this.all = all;
    }

    static Pairing of(List<Fit> all) {
        var pairing = new Pairing(List.copyOf(all));
        pairing.takeOnlyOnes(Likeness.BY_UPN);
        pairing.takeOnlyOnes(Likeness.FULLY);
        pairing.takeThoseWithoutAnyOther();
        return pairing;
    }

    /** Surer pairs come first; among what they leave a less sure one may be the only one. */
    private void takeOnlyOnes(Likeness least) {
        List<Fit> left = all.stream()
                .filter(fit -> fit.likeness().compareTo(least) >= 0)
                .filter(fit -> !answered.contains(fit.request()) && !taken.contains(fit.pupil()))
                .toList();
        left.stream().filter(fit -> isOnlyOne(fit, left)).forEach(this::take);
    }

    /** Whoever leaves names out may mean anybody who fits, also somebody who is surely another's. */
    private void takeThoseWithoutAnyOther() {
        List<Fit> fitting = all.stream()
                .filter(fit -> fit.likeness().compareTo(Likeness.PARTLY) >= 0)
                .toList();
        fitting.stream()
                .filter(fit -> fit.likeness() == Likeness.PARTLY)
                .filter(fit -> isOnlyOne(fit, fitting))
                .forEach(this::take);
    }

    private static boolean isOnlyOne(Fit fit, List<Fit> among) {
        return among.stream()
                .noneMatch(other ->
                        other != fit && (other.request().equals(fit.request()) || other.pupil() == fit.pupil()));
    }

    private void take(Fit fit) {
        sure.add(fit);
        answered.add(fit.request());
        taken.add(fit.pupil());
    }

    /** What answers its request without a question. */
    List<Fit> sure() {
        return sure;
    }

    /** What the sender has to be asked about. */
    List<Fit> doubtful() {
        return all.stream().filter(fit -> !answered.contains(fit.request())).toList();
    }
}
