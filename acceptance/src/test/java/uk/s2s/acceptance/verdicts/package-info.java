/** Whoever asks, the answer is the same: command line and service. */
@NullMarked
package uk.s2s.acceptance.verdicts;

import org.jspecify.annotations.NullMarked;
