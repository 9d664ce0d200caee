package uk.s2s.register.matching;

/**
 * What two descriptions may be to each other. Those of one household agree in much without being one person; so do those who
 * bear one name, and there are more of them than the frequencies of its parts would have.
 */
enum Relation {
    SAME,
    STRANGERS,
    SIBLINGS,
    TWINS,
    NAMESAKES
}
