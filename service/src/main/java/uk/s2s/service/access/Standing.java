package uk.s2s.service.access;

/** How the organisation that somebody works as stands to the thing acted on. */
public enum Standing {
    /** Sent the file. */
    SENDER,
    /** Sent the file and has removed it from its lists since. */
    FORMER_SENDER,
    /** The file is addressed to it. */
    RECEIVER,
    /** The file was addressed to it, but its sender has withdrawn it, or it has rejected or removed it itself. */
    FORMER_RECEIVER,
    /** The local authority of the sender or of the receiver, of whoever asks or is asked, or that passed the file on. */
    AUTHORITY,
    /** Asked for a pupil's file. */
    ASKER,
    /** Is asked for it. */
    ASKED,
    /** The account holds the LRS role at the organisation. */
    LRS_ROLE,
    /** Nothing to do with it. */
    NONE
}
