package uk.s2s.service.authority.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;
import uk.s2s.service.authority.Typed;
import uk.s2s.service.pages.FieldError;
import uk.s2s.service.pages.TypedDay;
import uk.s2s.service.reports.ReportYear;
import uk.s2s.service.transfers.TransferState;
import uk.s2s.service.transfers.traffic.AgeBand;
import uk.s2s.service.transfers.traffic.Direction;

/**
 * Which files an officer wants to see, as typed; what is no choice of a list counts as none.
 *
 * @param school number or part of the name of an own school, or empty
 * @param state name of a {@link TransferState}, or empty
 * @param age name of an {@link AgeBand} or {@link #ANY_AGE}, which ask for what waits still, or empty
 * @param from first day, or empty
 * @param to last day, or empty
 * @param year in which an academic year begins, or empty
 */
public record AskedFiles(
        String direction, String school, String state, String age, String from, String to, String year) {

    static final String ANY_AGE = "ANY";
    static final int LONGEST_SCHOOL = 100;

    AskedFiles tidy() {
        return new AskedFiles(
                directionAsked().name().toLowerCase(Locale.ROOT),
                Typed.tidy(school),
                stateAsked().map(TransferState::name).orElse(""),
                ageAsked().map(AgeBand::name).orElse(waitingAsked() ? ANY_AGE : ""),
                Typed.tidy(from),
                Typed.tidy(to),
                yearAsked().map(one -> String.valueOf(one.begins())).orElse(""));
    }

    List<FieldError> errors() {
        List<FieldError> errors = new ArrayList<>();
        if (school.length() > LONGEST_SCHOOL) {
            errors.add(new FieldError("school", "The school must be %d characters or fewer".formatted(LONGEST_SCHOOL)));
        }
        Optional<LocalDate> first = day("from", from, errors);
        Optional<LocalDate> last = day("to", to, errors);
        if (first.isPresent() && last.isPresent() && first.get().isAfter(last.get())) {
            errors.add(new FieldError("to", "The last day must not be before the first"));
        }
        return errors;
    }

    private static Optional<LocalDate> day(String field, String typed, List<FieldError> errors) {
        Optional<LocalDate> day = TypedDay.read(typed);
        if (!typed.isEmpty() && day.isEmpty()) {
            errors.add(new FieldError(field, TypedDay.EXPECTED));
        }
        return day;
    }

    public Direction directionAsked() {
        return Typed.choice(Direction.values(), direction).orElse(Direction.WITHIN);
    }

    Optional<TransferState> stateAsked() {
        return Typed.choice(TransferState.values(), state);
    }

    Optional<AgeBand> ageAsked() {
        return Typed.choice(AgeBand.values(), age);
    }

    /** Whether only what waits still is asked for. */
    boolean waitingAsked() {
        return age.equalsIgnoreCase(ANY_AGE) || ageAsked().isPresent();
    }

    Optional<ReportYear> yearAsked() {
        return year.matches("20\\d\\d") ? Optional.of(new ReportYear(Integer.parseInt(year))) : Optional.empty();
    }

    /** The first day that all of {@code from} and {@code year} allow. */
    Optional<LocalDate> first() {
        return latest(TypedDay.read(from), yearAsked().map(ReportYear::first));
    }

    /** The last day that all of {@code to} and {@code year} allow. */
    Optional<LocalDate> last() {
        Optional<LocalDate> typed = TypedDay.read(to);
        Optional<LocalDate> ofYear = yearAsked().map(ReportYear::last);
        return typed.isPresent() && ofYear.filter(typed.get()::isAfter).isEmpty() ? typed : ofYear;
    }

    private static Optional<LocalDate> latest(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && other.filter(one.get()::isBefore).isEmpty() ? one : other;
    }

    /** The address of the page or the CSV that asks for the same. */
    public String at(String path) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("direction", "{direction}")
                .queryParam("school", "{school}")
                .queryParam("state", "{state}")
                .queryParam("age", "{age}")
                .queryParam("from", "{from}")
                .queryParam("to", "{to}")
                .queryParam("year", "{year}")
                .encode()
                .buildAndExpand(direction, school, state, age, from, to, year)
                .toUriString();
    }

    /** The same in another direction. */
    public String towards(Direction other) {
        return new AskedFiles(other.name().toLowerCase(Locale.ROOT), school, state, age, from, to, year)
                .at(OwnFilePages.PATH);
    }
}
