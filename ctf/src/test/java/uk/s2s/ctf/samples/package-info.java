/** Makes the files of {@code samples/}: the same invented people from the same seed on every run. */
@NullMarked
package uk.s2s.ctf.samples;

import org.jspecify.annotations.NullMarked;
