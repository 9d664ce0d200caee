package uk.s2s.ctf.checks;

import static uk.s2s.ctf.CtfFinding.ATTENDANCE_DOES_NOT_ADD_UP;

/** Sessions attended and missed are not more than there were. */
final class AttendanceAddsUp implements GroupRule {

    private final int possible;
    private final int[] parts;

    AttendanceAddsUp(Node yearData) {
        possible = yearData.indexOf("SessionsPossible");
        parts = new int[] {
            yearData.indexOf("SessionsAttended"),
            yearData.indexOf("SessionsAuthorised"),
            yearData.indexOf("SessionsUnauthorised")
        };
    }

    @Override
    public void ended(Group group, Scene scene) {
        if (!group.has(possible)) {
            return;
        }
        long sum = 0;
        for (int part : parts) {
            sum += group.has(part) ? group.numbers[part] : 0;
        }
        if (sum > group.numbers[possible]) {
            scene.report(
                    ATTENDANCE_DOES_NOT_ADD_UP,
                    "Attended and missed sessions of the year together are more than the possible ones. Check the year's"
                            + " attendance in your MIS.",
                    "SessionsAttended + SessionsAuthorised + SessionsUnauthorised > SessionsPossible");
        }
    }
}
