package uk.s2s.service.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

/**
 * One address of the service and whom it answers.
 *
 * @param address method and path, variables without their patterns: {@code GET /transfers/{reference}}
 * @param needs names of actions, of which one is enough, or {@link #ANYBODY} or {@link #SIGNED_IN}
 */
record Route(String address, Set<String> needs) {

    static final String ANYBODY = "anybody";
    static final String SIGNED_IN = "whoever is signed in";

    private static final Pattern LINE = Pattern.compile("\\| `((?:GET|HEAD|POST|ANY) /[^`]*)` \\| ([^|]+) \\|");
    private static final Pattern VARIABLE_WITH_PATTERN = Pattern.compile("\\{(\\w+):(?:[^{}]|\\{[^{}]*})*}");

    /** Those that docs/roles.md lists. */
    static List<Route> listed() throws IOException {
        return Files.readAllLines(Path.of("../docs/roles.md")).stream()
                .map(LINE::matcher)
                .filter(Matcher::matches)
                .map(line -> new Route(line.group(1), Set.of(line.group(2).split(", "))))
                .toList();
    }

    /** Those that a mapping answers, as {@link #address} writes them. */
    static Stream<String> addresses(RequestMappingInfo mapping) {
        Set<String> methods = mapping.getMethodsCondition().getMethods().stream()
                .map(RequestMethod::name)
                .collect(Collectors.toSet());
        return mapping.getPatternValues().stream()
                .map(path -> VARIABLE_WITH_PATTERN.matcher(path).replaceAll("{$1}"))
                .flatMap(path ->
                        (methods.isEmpty() ? Set.of("ANY") : methods).stream().map(one -> one + " " + path));
    }

    String method() {
        return address.startsWith("POST ") ? "POST" : "GET";
    }

    String path() {
        return address.substring(address.indexOf(' ') + 1);
    }

    boolean isOpen() {
        return needs.contains(ANYBODY);
    }

    boolean answers(AccessCase one) {
        return isOpen()
                || needs.contains(SIGNED_IN)
                || needs.stream().map(Action::valueOf).anyMatch(one::allows);
    }

    @Override
    public String toString() {
        return address;
    }
}
