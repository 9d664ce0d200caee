/** How fast a Unique Learner Number is checked, and that the rule lets through as many as arithmetic says. */
@NullMarked
package uk.s2s.benchmarks.numbers;

import org.jspecify.annotations.NullMarked;
