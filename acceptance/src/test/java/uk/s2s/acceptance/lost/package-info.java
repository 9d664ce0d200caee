/** Pupils of whom no school knows where they are, and how they are found. */
@NullMarked
package uk.s2s.acceptance.lost;

import org.jspecify.annotations.NullMarked;
