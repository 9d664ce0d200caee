package uk.s2s.service.requests;

/** What an organisation is told of a request, and where the words of the e-mail are found. */
public enum Telling {
    /** To the asked school: a file is wanted. */
    MADE,
    /** To its local authority: nobody there can sign in to read that. */
    NO_ACCOUNT,
    /** To the asked school: the day draws near, or has passed. */
    REMINDER,
    /** To both local authorities, and the asked school. */
    OVERDUE,
    /** To both schools: a file has come. */
    ANSWERED,
    /** To whoever asked: there will be no file. */
    DECLINED,
    /** To the asked school: nothing is wanted any more. */
    WITHDRAWN
}
