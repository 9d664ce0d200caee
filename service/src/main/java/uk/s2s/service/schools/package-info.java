/** The directory of schools and local authorities, and what it knows of their numbers, successors and notice addresses. */
@NullMarked
package uk.s2s.service.schools;

import org.jspecify.annotations.NullMarked;
