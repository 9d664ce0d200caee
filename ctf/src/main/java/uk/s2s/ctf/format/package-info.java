/** What a Common Transfer File may hold, as data: elements, code lists and versions, read from three tables. */
@NullMarked
package uk.s2s.ctf.format;

import org.jspecify.annotations.NullMarked;
