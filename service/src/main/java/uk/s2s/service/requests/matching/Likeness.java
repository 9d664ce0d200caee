package uk.s2s.service.requests.matching;

/** How surely a pupil of a file is the one that was asked for; each level is surer than the one before. */
public enum Likeness {
    DIFFERENT,
    /** Perhaps: a person has to say. */
    DOUBTFUL,
    /** By all that both sides know, unless a second pupil or request fits too: one side leaves names out. */
    PARTLY,
    /** By all names, of which there are several, and the date of birth. */
    FULLY,
    /** By the UPN, and nothing speaks against it. */
    BY_UPN
}
