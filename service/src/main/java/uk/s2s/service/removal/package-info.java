/** Files that a side is done with: taken off its lists, and their content deleted once nobody needs it. */
@NullMarked
package uk.s2s.service.removal;

import org.jspecify.annotations.NullMarked;
