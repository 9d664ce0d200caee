/** England's school days: bank holidays, weekends, and the term dates of each local authority. */
@NullMarked
package uk.s2s.service.calendar;

import org.jspecify.annotations.NullMarked;
