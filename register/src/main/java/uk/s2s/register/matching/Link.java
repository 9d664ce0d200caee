package uk.s2s.register.matching;

/**
 * Two descriptions that seem to be of one person.
 *
 * @param left and right positions in their lists, the first one 0; of one list, left comes before right
 * @param probability 0 to 1
 */
public record Link(int left, int right, double probability, Comparison comparison) {}
