package uk.s2s.register.matching;

/** What two descriptions may be to each other. Those of one household agree in much without being one person. */
enum Relation {
    SAME,
    STRANGERS,
    SIBLINGS,
    TWINS
}
