/** Holds the checker against the JDK's schema validator, and against bytes at random. */
@NullMarked
package uk.s2s.ctf.agreement;

import org.jspecify.annotations.NullMarked;
