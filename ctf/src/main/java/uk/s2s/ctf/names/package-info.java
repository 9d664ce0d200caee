/** File names: whether a name is that of a CTF, who sends it to whom, and what is wrong with a name that almost is. */
@NullMarked
package uk.s2s.ctf.names;

import org.jspecify.annotations.NullMarked;
