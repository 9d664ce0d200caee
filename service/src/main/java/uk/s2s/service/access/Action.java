package uk.s2s.service.access;

/** Everything that is allowed or not; {@link Permissions} holds who may do what. */
public enum Action {
    /** Upload a file to be sent, as one's own organisation. */
    SEND_FILE,
    /** Have a file checked without sending it. */
    CHECK_FILE,
    /** See the lists of files that one's own organisation sent and received. */
    LIST_FILES,
    /** See and download the reports on the files that one's own organisation sent and received. */
    SEE_REPORTS,
    /** See that a file exists: its name, parties, state and number of pupils. */
    SEE_TRANSFER,
    /** See the steps of a file: what, who, when. */
    SEE_HISTORY,
    /** Read what somebody typed freely when rejecting a file; it may name pupils. */
    SEE_REASON,
    /** See the pupils in a file. */
    READ_PUPILS,
    /** Download a file's bytes. */
    DOWNLOAD,
    ACCEPT,
    REJECT,
    /** Say whether the download worked. */
    CONFIRM_DOWNLOAD,
    WITHDRAW,
    /** Take a file off one's own organisation's lists. */
    REMOVE_FILE,
    /** Send a file that waits for a closed school on to its successor. */
    FORWARD,
    /** Ask a pupil's last school for the pupil's file. */
    ASK_FOR_FILE,
    /** See the lists of requests that one's own organisation made or got; an LA those of its schools. */
    LIST_REQUESTS,
    /** See that a request exists: its schools, dates and state. */
    SEE_REQUEST,
    /** See the pupil whose file is asked for. */
    READ_REQUEST,
    /** Say why no file is sent. */
    ANSWER_REQUEST,
    /** Take a request back, and ask the school that the pupil turned out to have gone to. */
    WITHDRAW_REQUEST,
    /** Hand in files for ULNs, as one's own organisation, and have them handed in again. */
    SEND_ULN_FILE,
    /** See what became of one's own organisation's files for ULNs, and download the answers. */
    SEE_ULN_RESULTS,
    /** Find schools and see their details. */
    FIND_SCHOOL,
    /** Set the address that notices to one's own organisation go to. */
    SET_NOTICE_ADDRESS,
    /** See the traffic of one's own schools, and which of them cannot be reached. */
    SEE_OWN_SCHOOLS,
    /** Help users of one's own schools with their passwords. */
    HELP_WITH_PASSWORDS,
    /** Begin to act for an own school that nobody can sign in for. */
    ACT_FOR_SCHOOL,
    /** Set the notice address of any organisation, and import the directory. */
    MANAGE_DIRECTORY,
    /** See which terms count for an LA's schools, and set others: an LA its own, an administrator any. */
    MANAGE_TERM_DATES,
    CHANGE_OWN_PASSWORD,
    /** See the pupils of one's own organisation to whom the register gave no ULN, and settle what is open. */
    SETTLE_EXCEPTIONS,
    /** Enter as whom one's own organisation asks the national Learning Records Service. */
    SET_LRS_CREDENTIALS,
    /** Find learners in the register, join and part their records, register organisations, see its reports. */
    MANAGE_REGISTER,
    /** Search the database of lost pupils, for a reason that is recorded. */
    SEARCH_LOST_PUPILS,
    /** See and download a lost pupil's record, for a reason that is recorded. */
    READ_LOST_PUPIL,
    /** Send a lost pupil's file to the school where the pupil is now. */
    PASS_ON_LOST_PUPIL,
    /** Say that a found pupil is another, so that the record is held again. */
    HOLD_LOST_PUPIL_AGAIN,
    /** Keep a search of the lost pupils going, and see what it finds. */
    WATCH_LOST_PUPILS,
    /** See how many pupils are lost and found. */
    SEE_LOST_PUPIL_REPORTS,
    /** See who has looked at a lost pupil's record. */
    SEE_LOST_PUPIL_LOOKS,
    /** Create accounts, lock and unlock them. */
    MANAGE_ACCOUNTS,
    /** See which organisations have credentials for the national Learning Records Service, and enter those of any. */
    MANAGE_LRS,
    /** Follow a file, a pupil or a user through the audit trail. */
    SEE_AUDIT,
    /** See what retention removes and has removed, place and lift legal holds. */
    MANAGE_RETENTION,
    /** Be given everything that is held about one pupil. */
    EXPORT_PUPIL,
    /** See which e-mails could not be delivered, and send them again. */
    SEE_DELIVERY,
    /** Read the development mailbox, where there is one. */
    READ_MAILBOX,
    /** Move the service's clock on, where it stands alone on one machine and is being tried out. */
    MOVE_CLOCK
}
