package uk.s2s.service.audit;

/**
 * An entry as the page shows it.
 *
 * @param who somebody's name and address, or that the service did it
 * @param organisation as whom, or empty
 * @param reference of the file, or empty
 * @param details what else is kept, or empty
 */
public record AuditLine(String time, String what, String who, String organisation, String reference, String details) {

    /** "PupilSeen" in words: "Pupil seen". */
    static String words(String action) {
        return action.charAt(0)
                + action.substring(1).replaceAll("([A-Z])", " $1").toLowerCase(java.util.Locale.ROOT);
    }
}
