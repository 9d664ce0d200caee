package uk.s2s.lrs;

/** In what a learner to verify differs from the record: names are compared crosswise. */
public enum FailureFlag {
    /** The given name and the given name held. */
    VRF1,
    /** The given name and the family name held. */
    VRF2,
    /** The given name and the previous family name held. */
    VRF3,
    /** The family name and the given name held. */
    VRF4,
    /** The family name and the family name held. */
    VRF5,
    /** The family name and the previous family name held. */
    VRF6,
    /** The date of birth. */
    VRF7,
    /** The gender. */
    VRF8
}
