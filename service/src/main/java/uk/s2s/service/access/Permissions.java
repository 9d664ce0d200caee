package uk.s2s.service.access;

import static uk.s2s.service.access.Action.*;
import static uk.s2s.service.access.Role.*;
import static uk.s2s.service.access.Standing.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import uk.s2s.service.pages.NotFound;

/**
 * The only place that decides who may do what. A row allows its actions to a role that stands to the thing in question
 * as the row says; what no row allows is refused. {@code docs/roles.md} shows the same table.
 */
public final class Permissions {

    /**
     * One line of the table.
     *
     * @param standing {@link Standing#NONE} where the action is on nothing in particular
     */
    public record Row(Role role, Standing standing, Set<Action> actions) {}

    private static final Set<Action> RECEIVING = EnumSet.of(
            SEE_TRANSFER,
            SEE_HISTORY,
            SEE_REASON,
            READ_PUPILS,
            DOWNLOAD,
            ACCEPT,
            REJECT,
            CONFIRM_DOWNLOAD,
            REMOVE_FILE);

    /** The steps are still allowed, since the answer to them is what became of the file; nothing of its content is. */
    private static final Set<Action> NO_LONGER_RECEIVING =
            EnumSet.of(SEE_TRANSFER, SEE_HISTORY, SEE_REASON, ACCEPT, REJECT, CONFIRM_DOWNLOAD, REMOVE_FILE);

    private static final Set<Action> SENDING =
            EnumSet.of(SEE_TRANSFER, SEE_HISTORY, SEE_REASON, READ_PUPILS, DOWNLOAD, WITHDRAW, REMOVE_FILE, FORWARD);

    /** The answer to a withdrawal or another removal is what became of the file; the receipt stays. */
    private static final Set<Action> NO_LONGER_SENDING =
            EnumSet.of(SEE_TRANSFER, SEE_HISTORY, SEE_REASON, WITHDRAW, REMOVE_FILE);

    private static final List<Row> TABLE = List.of(
            row(
                    SCHOOL_USER,
                    NONE,
                    SEND_FILE,
                    CHECK_FILE,
                    LIST_FILES,
                    SEE_REPORTS,
                    ASK_FOR_FILE,
                    LIST_REQUESTS,
                    SEND_ULN_FILE,
                    SEE_ULN_RESULTS,
                    FIND_SCHOOL,
                    SET_NOTICE_ADDRESS,
                    CHANGE_OWN_PASSWORD,
                    READ_MAILBOX),
            new Row(SCHOOL_USER, SENDER, SENDING),
            new Row(SCHOOL_USER, FORMER_SENDER, NO_LONGER_SENDING),
            new Row(SCHOOL_USER, RECEIVER, RECEIVING),
            new Row(SCHOOL_USER, FORMER_RECEIVER, NO_LONGER_RECEIVING),
            row(
                    LA_USER,
                    NONE,
                    SEND_FILE,
                    CHECK_FILE,
                    LIST_FILES,
                    SEE_REPORTS,
                    ASK_FOR_FILE,
                    LIST_REQUESTS,
                    SEND_ULN_FILE,
                    SEE_ULN_RESULTS,
                    FIND_SCHOOL,
                    SET_NOTICE_ADDRESS,
                    SEE_OWN_SCHOOLS,
                    HELP_WITH_PASSWORDS,
                    ACT_FOR_SCHOOL,
                    MANAGE_TERM_DATES,
                    CHANGE_OWN_PASSWORD,
                    SEARCH_LOST_PUPILS,
                    READ_LOST_PUPIL,
                    PASS_ON_LOST_PUPIL,
                    HOLD_LOST_PUPIL_AGAIN,
                    WATCH_LOST_PUPILS,
                    SEE_LOST_PUPIL_REPORTS,
                    SEE_LOST_PUPIL_LOOKS,
                    READ_MAILBOX),
            new Row(LA_USER, SENDER, SENDING),
            new Row(LA_USER, FORMER_SENDER, NO_LONGER_SENDING),
            new Row(LA_USER, RECEIVER, RECEIVING),
            new Row(LA_USER, FORMER_RECEIVER, NO_LONGER_RECEIVING),
            row(LA_USER, AUTHORITY, SEE_TRANSFER, SEE_HISTORY, SEE_REQUEST),
            row(
                    ACTING_FOR_SCHOOL,
                    NONE,
                    SEND_FILE,
                    CHECK_FILE,
                    LIST_FILES,
                    ASK_FOR_FILE,
                    LIST_REQUESTS,
                    FIND_SCHOOL,
                    READ_MAILBOX),
            row(ACTING_FOR_SCHOOL, SENDER, SEE_TRANSFER, SEE_HISTORY, SEE_REASON, READ_PUPILS, DOWNLOAD, WITHDRAW),
            row(
                    ACTING_FOR_SCHOOL,
                    RECEIVER,
                    SEE_TRANSFER,
                    SEE_HISTORY,
                    SEE_REASON,
                    READ_PUPILS,
                    DOWNLOAD,
                    ACCEPT,
                    REJECT,
                    CONFIRM_DOWNLOAD),
            row(
                    ACTING_FOR_SCHOOL,
                    FORMER_RECEIVER,
                    SEE_TRANSFER,
                    SEE_HISTORY,
                    SEE_REASON,
                    ACCEPT,
                    REJECT,
                    CONFIRM_DOWNLOAD),
            row(
                    ADMINISTRATOR,
                    NONE,
                    SEE_TRANSFER,
                    SEE_HISTORY,
                    FIND_SCHOOL,
                    MANAGE_DIRECTORY,
                    MANAGE_TERM_DATES,
                    CHANGE_OWN_PASSWORD,
                    SEE_LOST_PUPIL_LOOKS,
                    MANAGE_ACCOUNTS,
                    MANAGE_LRS,
                    SEE_AUDIT,
                    MANAGE_RETENTION,
                    EXPORT_PUPIL,
                    SEE_DELIVERY,
                    READ_MAILBOX,
                    MOVE_CLOCK),
            row(SCHOOL_USER, ASKER, SEE_REQUEST, READ_REQUEST, WITHDRAW_REQUEST),
            row(SCHOOL_USER, ASKED, SEE_REQUEST, READ_REQUEST, ANSWER_REQUEST),
            row(LA_USER, ASKER, SEE_REQUEST, READ_REQUEST, WITHDRAW_REQUEST),
            row(LA_USER, ASKED, SEE_REQUEST, READ_REQUEST, ANSWER_REQUEST),
            row(ACTING_FOR_SCHOOL, ASKER, SEE_REQUEST, READ_REQUEST, WITHDRAW_REQUEST),
            row(ACTING_FOR_SCHOOL, ASKED, SEE_REQUEST, READ_REQUEST, ANSWER_REQUEST),
            row(SCHOOL_USER, LRS_ROLE, SETTLE_EXCEPTIONS, SET_LRS_CREDENTIALS),
            row(LA_USER, LRS_ROLE, SETTLE_EXCEPTIONS, SET_LRS_CREDENTIALS),
            row(REGISTER_ADMINISTRATOR, NONE, MANAGE_REGISTER, FIND_SCHOOL, CHANGE_OWN_PASSWORD, READ_MAILBOX));

    private Permissions() {}

    private static Row row(Role role, Standing standing, Action... actions) {
        return new Row(role, standing, Set.copyOf(Arrays.asList(actions)));
    }

    /** The whole table, for the page that shows it and the test that walks it. */
    public static List<Row> table() {
        return TABLE;
    }

    public static boolean allows(Role role, Set<Standing> standings, Action action) {
        return TABLE.stream()
                .anyMatch(row -> row.role() == role
                        && (row.standing() == NONE || standings.contains(row.standing()))
                        && row.actions().contains(action));
    }

    /**
     * For an action on nothing in particular.
     *
     * @throws AccessDeniedException when the role may not do it
     */
    public static void require(SignedIn who, Action action) {
        if (!allows(who.role(), who.lrsRole() ? Set.of(LRS_ROLE) : Set.of(), action)) {
            throw new AccessDeniedException(who.role() + " may not " + action);
        }
    }

    /**
     * For an action on what the others are not to know of.
     *
     * @throws NotFound when the role may not do it, as if there were no such thing
     */
    public static void requireOrHide(SignedIn who, Action action) {
        if (!allows(who.role(), Set.of(), action)) {
            throw new NotFound();
        }
    }

    /**
     * For an action on something that the organisation stands to in these ways.
     *
     * @throws NotFound when it may not even be seen, as if it did not exist
     * @throws AccessDeniedException when it may be seen, but this may not be done
     */
    public static void require(SignedIn who, Set<Standing> standings, Action action) {
        require(who, standings, SEE_TRANSFER, action);
    }

    /**
     * As {@link #require(SignedIn, Set, Action)}, for what is no file.
     *
     * @param seeing without which it does not exist
     */
    public static void require(SignedIn who, Set<Standing> standings, Action seeing, Action action) {
        if (!allows(who.role(), standings, seeing)) {
            throw new NotFound();
        }
        if (!allows(who.role(), standings, action)) {
            throw new AccessDeniedException(who.role() + " may not " + action);
        }
    }
}
