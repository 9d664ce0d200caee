/** Tells whether two descriptions are of one person, how surely, and why. */
@NullMarked
package uk.s2s.register.matching;

import org.jspecify.annotations.NullMarked;
