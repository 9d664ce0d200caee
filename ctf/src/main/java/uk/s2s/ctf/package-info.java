/** The Common Transfer File: what it may hold, and what is said about one that holds something else. */
@NullMarked
package uk.s2s.ctf;

import org.jspecify.annotations.NullMarked;
