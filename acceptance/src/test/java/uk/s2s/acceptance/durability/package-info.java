/** Nothing that has a receipt is lost, and no notice comes twice, whatever is killed. */
@NullMarked
package uk.s2s.acceptance.durability;

import org.jspecify.annotations.NullMarked;
