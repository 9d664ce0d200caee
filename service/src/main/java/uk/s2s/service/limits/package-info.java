/** What happens when something is asked for more often than anybody has to. */
@NullMarked
package uk.s2s.service.limits;

import org.jspecify.annotations.NullMarked;
