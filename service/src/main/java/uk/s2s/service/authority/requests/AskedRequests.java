package uk.s2s.service.authority.requests;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;
import uk.s2s.service.authority.Typed;
import uk.s2s.service.pages.FieldError;
import uk.s2s.service.requests.lists.Side;
import uk.s2s.service.requests.lists.Which;
import uk.s2s.service.requests.lists.Words;

/**
 * Which requests an officer wants to see, as typed; what is no choice of a list counts as none.
 *
 * @param side word of a {@link Side} that own schools are on, or empty for either
 * @param school number or part of the name of an own school, or empty
 * @param state word of a {@link Which}, or empty for those that wait
 */
public record AskedRequests(String side, String school, String state) {

    private static final int LONGEST_SCHOOL = 100;

    AskedRequests tidy() {
        return new AskedRequests(sideAsked().map(Words::of).orElse(""), Typed.tidy(school), which().value());
    }

    List<FieldError> errors() {
        return school.length() > LONGEST_SCHOOL
                ? List.of(
                        new FieldError("school", "The school must be %d characters or fewer".formatted(LONGEST_SCHOOL)))
                : List.of();
    }

    Optional<Side> sideAsked() {
        return Words.read(Side.values(), side);
    }

    Which which() {
        return Words.read(Which.values(), state).orElse(Which.OPEN);
    }

    /** The address of the page or the CSV that asks for the same. */
    public String at(String path) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("side", "{side}")
                .queryParam("school", "{school}")
                .queryParam("state", "{state}")
                .encode()
                .buildAndExpand(side, school, state)
                .toUriString();
    }

    public static Map<String, String> sides() {
        Map<String, String> sides = new LinkedHashMap<>();
        sides.put(Words.of(Side.ASKED), "Asked of our schools");
        sides.put(Words.of(Side.ASKER), "Asked by our schools");
        return sides;
    }

    public static List<Which> states() {
        return Arrays.asList(Which.values());
    }
}
