/** How well the Learner Register finds people: measured on invented ones, of whom the truth is known. */
@NullMarked
package uk.s2s.benchmarks.matching;

import org.jspecify.annotations.NullMarked;
