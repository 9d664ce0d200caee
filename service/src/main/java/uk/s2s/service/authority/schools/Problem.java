package uk.s2s.service.authority.schools;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Why a school may not hear of its files. */
public enum Problem {
    NO_ACCOUNT("Nobody can sign in", school -> school.accounts() == 0),
    NO_EMAIL("No e-mail reaches it", school -> !school.isTold()),
    ANY("Either of these", school -> school.accounts() == 0 || !school.isTold());

    private final String title;
    private final Predicate<SchoolRow> has;

    Problem(String title, Predicate<SchoolRow> has) {
        this.title = title;
        this.has = has;
    }

    /** What pages call it. */
    public String title() {
        return title;
    }

    /** For a list to choose from. */
    public static Map<String, String> choices() {
        return Arrays.stream(values())
                .collect(Collectors.toMap(Problem::name, Problem::title, (one, other) -> one, LinkedHashMap::new));
    }

    boolean isAt(SchoolRow school) {
        return has.test(school);
    }
}
