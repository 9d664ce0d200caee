/** What happens when days and months pass: the clock is moved on, nobody sleeps. */
@NullMarked
package uk.s2s.acceptance.time;

import org.jspecify.annotations.NullMarked;
