/** Links lists of people: {@code s2s link}. */
@NullMarked
package uk.s2s.cli.link;

import org.jspecify.annotations.NullMarked;
