package uk.s2s.service.notifications;

/** What an e-mail is about. */
public enum NoticeKind {
    FILE_ARRIVED("A file is waiting"),
    FILE_REMINDER("A file is waiting still"),
    FILE_NOT_COLLECTED("A file was not collected, to the local authority"),
    FILE_STRANDED("A file waits for a closed school, to its sender"),
    FILE_FORWARDED("A file was forwarded to a closed school's successor"),
    FILE_REJECTED("A file was rejected"),
    FILE_WITHDRAWN("A file was withdrawn"),
    FILE_REFUSED("A file was refused after upload"),
    FILE_GIVEN_UP("A file was not sent, as nobody decided"),
    FILE_REMOVED_UNCOLLECTED("A file was removed that nobody had collected"),
    LOST_PUPIL_PASSED_ON("A lost pupil's file was passed on"),
    LOST_PUPIL_PASSED_ON_TO_AUTHORITY("A lost pupil's file was passed on, to the school's local authority"),
    LOST_PUPIL_HELD_AGAIN("A lost pupil's file that was passed on is held again, to whoever passed it on"),
    LOST_PUPIL_HELD_AGAIN_TO_AUTHORITY("A lost pupil's file is held again, to the school's local authority"),
    MANY_LOST_PUPIL_QUESTIONS("Very many questions about lost pupils, to the administrators"),
    LOST_PUPIL_FOUND("A lost pupil was found by another file"),
    LOST_PUPIL_FOUND_TO_AUTHORITY("A lost pupil was found by another file, to the school's local authority"),
    WATCH_HIT("A lost pupil's file fits a watch"),
    WATCH_ENDED("A watch for a lost pupil has ended"),
    PICK_UP_LINK("A pick-up link for a school without an account"),
    ULN_RESULTS("Results of a file for ULNs are there"),
    ULN_RESPONSE_CHANGED("Results of a file for ULNs have changed"),
    PASSWORD_RESET("A new password, to the account's user"),
    ACCOUNT_UNLOCKED("An account's lock was ended, to its user"),
    REQUEST_MADE("A pupil's file is asked for"),
    REQUEST_REMINDER("A file that is asked for was not sent yet"),
    REQUEST_OVERDUE("A file that is asked for is overdue"),
    MANY_REQUESTS("Very many requests for pupils' files, to the administrators"),
    MANY_NEVER_ON_ROLL("Very many requests for pupils who were never on a roll, to the administrators"),
    REQUEST_CLOSED("A request was answered or withdrawn"),
    ADDRESS_CODE("Code to verify an address");

    private final String title;

    NoticeKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
