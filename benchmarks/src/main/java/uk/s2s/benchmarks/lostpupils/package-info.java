/** How fast and how well lost pupils are found. */
@NullMarked
package uk.s2s.benchmarks.lostpupils;

import org.jspecify.annotations.NullMarked;
