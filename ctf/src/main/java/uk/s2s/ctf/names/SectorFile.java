package uk.s2s.ctf.names;

/** Other files of the sector that a name gives away; none of them is a CTF for another school. */
public enum SectorFile {
    /** Admissions transfer file (ADT, AOT, ALT, APT, ASL, ATF). */
    ADMISSIONS,
    /** Any file sent through the generic route, often a zip to the department. */
    GENERIC,
    /** School census return. */
    CENSUS,
    /** XML data transfer: the elements of a CTF, sent with results to an LA or a national agency. */
    RESULTS,
    /** The shape of such a name, with a middle part that nothing is known about. */
    OTHER
}
