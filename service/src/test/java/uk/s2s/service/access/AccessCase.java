package uk.s2s.service.access;

import static uk.s2s.service.access.Role.ACTING_FOR_SCHOOL;
import static uk.s2s.service.access.Role.ADMINISTRATOR;
import static uk.s2s.service.access.Role.LA_USER;
import static uk.s2s.service.access.Role.REGISTER_ADMINISTRATOR;
import static uk.s2s.service.access.Role.SCHOOL_USER;
import static uk.s2s.service.access.Standing.ASKED;
import static uk.s2s.service.access.Standing.ASKER;
import static uk.s2s.service.access.Standing.AUTHORITY;
import static uk.s2s.service.access.Standing.FORMER_RECEIVER;
import static uk.s2s.service.access.Standing.FORMER_SENDER;
import static uk.s2s.service.access.Standing.LRS_ROLE;
import static uk.s2s.service.access.Standing.NONE;
import static uk.s2s.service.access.Standing.RECEIVER;
import static uk.s2s.service.access.Standing.SENDER;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Somebody, how they stand to a file, and who sends it to whom. */
record AccessCase(String who, Role role, Set<Standing> standings, String from, String to) {

    static final String NORFOLK = "transfers@norfolk.example";
    static final String DRAKE = "office@drake.example";
    static final String THETFORD = "office@thetford.example";
    static final String SUFFOLK = "transfers@suffolk.example";
    /** Norfolk, acting for a school without accounts. */
    static final String ACTING = "transfers@norfolk.example for 9263107";

    static final String FOREST = "office@forest.example";

    /** Every role, in every way it can stand to a file. */
    static final List<AccessCase> ALL = List.of(
            new AccessCase(DRAKE, SCHOOL_USER, Set.of(SENDER, LRS_ROLE), "9262377", "9266910"),
            new AccessCase(DRAKE, SCHOOL_USER, Set.of(FORMER_SENDER, LRS_ROLE), "9262377", "9266910"),
            new AccessCase(THETFORD, SCHOOL_USER, Set.of(RECEIVER, LRS_ROLE), "9262377", "9266910"),
            new AccessCase(THETFORD, SCHOOL_USER, Set.of(FORMER_RECEIVER, LRS_ROLE), "9262377", "9266910"),
            new AccessCase(FOREST, SCHOOL_USER, Set.of(), "9262377", "9266910"),
            new AccessCase(NORFOLK, LA_USER, Set.of(SENDER, AUTHORITY), "926LLLL", "9266910"),
            new AccessCase(NORFOLK, LA_USER, Set.of(RECEIVER, AUTHORITY), "9262377", "926LLLL"),
            new AccessCase(NORFOLK, LA_USER, Set.of(FORMER_RECEIVER, AUTHORITY), "9262377", "926LLLL"),
            new AccessCase(NORFOLK, LA_USER, Set.of(AUTHORITY), "9262377", "9266910"),
            new AccessCase(SUFFOLK, LA_USER, Set.of(), "9262377", "9266910"),
            new AccessCase(ACTING, ACTING_FOR_SCHOOL, Set.of(SENDER), "9263107", "9266910"),
            new AccessCase(ACTING, ACTING_FOR_SCHOOL, Set.of(RECEIVER), "9262377", "9263107"),
            new AccessCase(ACTING, ACTING_FOR_SCHOOL, Set.of(), "9262377", "9266910"),
            new AccessCase("admin@s2s.example", ADMINISTRATOR, Set.of(), "9262377", "9266910"),
            new AccessCase("register@s2s.example", REGISTER_ADMINISTRATOR, Set.of(), "9262377", "9266910"));

    boolean allows(Action action) {
        return Permissions.allows(role, allStandings(), action);
    }

    /** To the file, and to a request for it: whoever receives it has asked whoever sends it. */
    private Set<Standing> allStandings() {
        Set<Standing> all = EnumSet.copyOf(standings.isEmpty() ? Set.of(NONE) : standings);
        if (all.contains(SENDER) || all.contains(FORMER_SENDER)) {
            all.add(ASKED);
        }
        if (all.contains(RECEIVER) || all.contains(FORMER_RECEIVER)) {
            all.add(ASKER);
        }
        return all;
    }

    /** Whether it works as a school or an authority; administrators do not. */
    boolean exchangesFiles() {
        return role == SCHOOL_USER || role == LA_USER;
    }

    /** What it works as. */
    String organisation() {
        return switch (who) {
            case DRAKE -> "9262377";
            case THETFORD -> "9266910";
            case NORFOLK -> "926LLLL";
            case SUFFOLK -> "935LLLL";
            case FOREST -> "9352003";
            case ACTING -> "9263107";
            default -> role == ADMINISTRATOR ? SignedIn.SERVICE : SignedIn.REGISTER;
        };
    }

    @Override
    public String toString() {
        return who + " as " + standings;
    }
}
