package uk.s2s.service.lostpupils.search;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import uk.s2s.identifiers.InvalidIdentifier;
import uk.s2s.identifiers.Upn;
import uk.s2s.service.lostpupils.GivenReason;
import uk.s2s.service.pages.FieldError;

/** What has to be so before anybody is searched for. */
final class CriteriaCheck {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_POSTCODE = 12;
    private static final int LONGEST_UPN = 30;
    private static final int ENOUGH = 2;
    private static final int OLDEST = 30;
    private static final Set<String> GENDERS = Set.of("", "M", "F");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private final Criteria criteria;
    private final LocalDate today;
    private final int thisYear;
    private final List<FieldError> errors = new ArrayList<>();

    private CriteriaCheck(Criteria criteria, LocalDate today) {
        this.criteria = criteria;
        this.today = today;
        thisYear = today.getYear();
    }

    static List<FieldError> of(Criteria criteria, GivenReason reason, LocalDate today) {
        var check = new CriteriaCheck(criteria, today);
        check.name("given", criteria.given(), "The given name");
        check.name("family", criteria.family(), "The family name");
        check.name("former", criteria.former(), "The former family name");
        check.gender();
        check.born();
        check.upn();
        check.postcode();
        if (check.errors.isEmpty()) {
            check.enough();
        }
        reason.check(check.errors);
        check.unnamed(reason.words());
        return check.errors;
    }

    private void name(String field, String typed, String called) {
        if (typed.length() > LONGEST_NAME) {
            error(field, "%s must be %d characters or fewer".formatted(called, LONGEST_NAME));
        } else if (!typed.isEmpty() && letters(typed) < ENOUGH) {
            error(
                    field,
                    called
                            + " must have two letters or more; leave it empty if you do not know it. Signs such as * and % stand"
                            + " for nothing: spelling, accents and hyphens need not be right");
        }
    }

    private static long letters(String typed) {
        return typed.codePoints().filter(Character::isLetter).count();
    }

    private void born() {
        boolean dayFits = isIn(criteria.day(), 1, 31);
        boolean monthFits = isIn(criteria.month(), 1, 12);
        boolean yearFits = isIn(criteria.year(), thisYear - OLDEST, thisYear);
        if (!dayFits || !monthFits || !yearFits) {
            error(
                    "day",
                    "The date of birth must be numbers, such as 31 5 2015, with a year from %d to %d"
                            .formatted(thisYear - OLDEST, thisYear));
        } else if (criteria.year().isEmpty() && !(criteria.day() + criteria.month()).isEmpty()) {
            error("day", "The date of birth must have a year; day and month may be left out");
        } else if (criteria.month().isEmpty() && !criteria.day().isEmpty()) {
            error("day", "The date of birth must have a month, or no day");
        } else if (!criteria.month().isEmpty()) {
            day();
        }
    }

    private void day() {
        YearMonth month = YearMonth.of(Criteria.number(criteria.year()), Criteria.number(criteria.month()));
        int day = Criteria.number(criteria.day());
        if (day > month.lengthOfMonth()) {
            error(
                    "day",
                    "%s had %d days. Correct the date of birth, or leave the day out"
                            .formatted(month.format(MONTH), month.lengthOfMonth()));
        } else if (month.atDay(Math.max(day, 1)).isAfter(today)) {
            error("day", "The date of birth must be in the past");
        }
    }

    private void gender() {
        if (!GENDERS.contains(criteria.gender())) {
            error("gender", "Choose male or female, or that it is not known");
        }
    }

    private static boolean isIn(String typed, int least, int most) {
        return typed.isEmpty()
                || typed.matches("[0-9]{1,4}") && Integer.parseInt(typed) >= least && Integer.parseInt(typed) <= most;
    }

    private void upn() {
        if (criteria.upn().length() > LONGEST_UPN) {
            error("upn", "A UPN has a letter and 12 digits, the last of which may be a letter");
        } else if (!criteria.upn().isEmpty()) {
            try {
                Upn.parse(criteria.upn());
            } catch (InvalidIdentifier wrong) {
                error(
                        "upn",
                        "This UPN is mistyped: %s. Leave it empty to search by the rest".formatted(wrong.getMessage()));
            }
        }
    }

    private void postcode() {
        if (criteria.postcode().length() > LONGEST_POSTCODE) {
            error("postcode", "The postcode must be %d characters or fewer".formatted(LONGEST_POSTCODE));
        } else if (!criteria.postcode().isEmpty()
                && !criteria.postcode().toUpperCase(Locale.ROOT).matches("[A-Z]{1,2}[0-9][0-9A-Z]? ?[0-9][A-Z]{2}")) {
            error("postcode", "Enter a full postcode, such as IP24 1AA, or leave it empty");
        }
    }

    private void enough() {
        boolean family = !(criteria.family() + criteria.former()).isEmpty();
        long said = Stream.of(
                        family,
                        !criteria.given().isEmpty(),
                        !criteria.year().isEmpty(),
                        !criteria.postcode().isEmpty())
                .filter(Boolean::booleanValue)
                .count();
        if (criteria.upn().isEmpty() && said < ENOUGH) {
            error(
                    "family",
                    "Enter a UPN, or at least two of family name, given name, date of birth (the year alone will do) and postcode");
        }
    }

    /** Reasons are kept to be read later, by others. */
    private void unnamed(String words) {
        List<String> said = names(words);
        List<String> sought = names(criteria.given() + " " + criteria.family() + " " + criteria.former());
        if (sought.stream().anyMatch(said::contains)) {
            error("words", "Do not name the pupil in the reason: others will read it");
        }
    }

    private static List<String> names(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}'’-]+"))
                .filter(word -> word.length() > ENOUGH)
                .toList();
    }

    private void error(String field, String message) {
        errors.add(new FieldError(field, message));
    }
}
