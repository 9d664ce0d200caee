package uk.s2s.identifiers;

import static uk.s2s.identifiers.InvalidIdentifier.Reason.FORMAT;

import java.time.Year;
import java.util.Optional;

/**
 * The UPNs that one school allocates in one academic year, in the order in which it allocates them. The data standard
 * fixes no order. Ours for permanent numbers is 001 to 999; for temporary ones the digits rise first and then the letter:
 * 01A to 99A, 01B to 99B, and so on to 99Z.
 *
 * @param school a school, not a local authority
 * @param academicYear the year in which the academic year begins; its last two digits go into the UPN
 */
public record UpnSeries(SchoolNumber school, Year academicYear, boolean temporary) {

    private static final String FIRST_PERMANENT = "001";
    private static final String FIRST_TEMPORARY = "01A";

    public UpnSeries {
        if (school.isLocalAuthority()) {
            throw new InvalidIdentifier(FORMAT, "UPNs are made for a school: give its four digits instead of LLLL");
        }
    }

    public static UpnSeries permanent(SchoolNumber school, Year academicYear) {
        return new UpnSeries(school, academicYear, false);
    }

    public static UpnSeries temporary(SchoolNumber school, Year academicYear) {
        return new UpnSeries(school, academicYear, true);
    }

    public Upn first() {
        return upn(temporary ? FIRST_TEMPORARY : FIRST_PERMANENT);
    }

    /**
     * The number that follows the last one issued; empty when that was the last of the year ({@code 999} or
     * {@code 99Z}).
     *
     * @param serial three digits, or two digits and a letter in a temporary series, such as {@link Upn#serial()} gives
     * @throws InvalidIdentifier if this is no serial number of such a series
     */
    public Optional<Upn> after(String serial) {
        Upn last = upn(TypedText.canonical(serial));
        if (last.isTemporary() != temporary) {
            throw new InvalidIdentifier(
                    FORMAT,
                    temporary
                            ? "A temporary UPN's serial number is two digits and a letter, such as 01A"
                            : "A permanent UPN's serial number is three digits, such as 001");
        }
        return (temporary ? nextTemporary(last.serial()) : nextPermanent(last.serial())).map(this::upn);
    }

    private static Optional<String> nextPermanent(String serial) {
        int next = Integer.parseInt(serial) + 1;
        return next > 999 ? Optional.empty() : Optional.of("%03d".formatted(next));
    }

    private static Optional<String> nextTemporary(String serial) {
        int next = Integer.parseInt(serial.substring(0, 2)) + 1;
        int letter = UpnLetters.value(serial.charAt(2));
        if (next > 99) {
            next = 1;
            letter++;
        }
        return letter == UpnLetters.COUNT
                ? Optional.empty()
                : Optional.of("%02d%c".formatted(next, UpnLetters.letter(letter)));
    }

    private Upn upn(String serial) {
        return Upn.complete("%s%02d%s".formatted(school.value(), Math.floorMod(academicYear.getValue(), 100), serial));
    }
}
