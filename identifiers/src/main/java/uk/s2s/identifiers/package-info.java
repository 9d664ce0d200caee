/** The numbers that the sector gives to pupils, schools and authorities, with their published check rules. */
@NullMarked
package uk.s2s.identifiers;

import org.jspecify.annotations.NullMarked;
