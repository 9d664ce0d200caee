/** Tests of the shell scripts behind {@code ./s2s}. */
@NullMarked
package uk.s2s.launcher;

import org.jspecify.annotations.NullMarked;
