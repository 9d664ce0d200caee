/** Files that show what is taken and what is refused, and the findings that belong to each. */
@NullMarked
package uk.s2s.ctf.corpus;

import org.jspecify.annotations.NullMarked;
