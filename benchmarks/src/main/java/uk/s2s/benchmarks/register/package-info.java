/** How fast the Learner Register finds people, and what it takes in memory. */
@NullMarked
package uk.s2s.benchmarks.register;

import org.jspecify.annotations.NullMarked;
