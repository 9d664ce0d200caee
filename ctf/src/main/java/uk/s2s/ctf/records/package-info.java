/** The content of a Common Transfer File as records: read leniently, shown to people, written correctly. */
@NullMarked
package uk.s2s.ctf.records;

import org.jspecify.annotations.NullMarked;
