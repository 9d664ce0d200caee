/** Checks a Common Transfer File in one pass and answers with findings, whatever the bytes are. */
@NullMarked
package uk.s2s.ctf.checks;

import org.jspecify.annotations.NullMarked;
