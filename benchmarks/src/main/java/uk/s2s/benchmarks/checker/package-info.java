/** How fast a Common Transfer File is read and fully checked, beside its parser alone and beside xmllint. */
@NullMarked
package uk.s2s.benchmarks.checker;

import org.jspecify.annotations.NullMarked;
