package uk.s2s.service.authority.schools;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;
import uk.s2s.service.authority.Typed;
import uk.s2s.service.pages.FieldError;

/**
 * Which schools an officer wants to see, as typed.
 *
 * @param name number or part of the name, or empty
 * @param problem name of a {@link Problem}, or empty
 */
public record AskedSchools(String name, String problem) {

    private static final int LONGEST_NAME = 100;

    AskedSchools tidy() {
        return new AskedSchools(
                Typed.tidy(name), problemAsked().map(Problem::name).orElse(""));
    }

    List<FieldError> errors() {
        return name.length() <= LONGEST_NAME
                ? List.of()
                : List.of(new FieldError("name", "The school must be %d characters or fewer".formatted(LONGEST_NAME)));
    }

    private Optional<Problem> problemAsked() {
        return Typed.choice(Problem.values(), problem);
    }

    /** None where what was typed is too long. */
    List<SchoolRow> of(List<SchoolRow> all) {
        return all.stream()
                .filter(school -> errors().isEmpty() && isMeant(school))
                .filter(school -> problemAsked().map(one -> one.isAt(school)).orElse(true))
                .toList();
    }

    private boolean isMeant(SchoolRow school) {
        return school.number().equals(name)
                || school.name().toLowerCase(Locale.UK).contains(name.toLowerCase(Locale.UK));
    }

    /** The address of the page or the CSV that asks for the same. */
    public String at(String path) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("name", "{name}")
                .queryParam("problem", "{problem}")
                .encode()
                .buildAndExpand(name, problem)
                .toUriString();
    }
}
