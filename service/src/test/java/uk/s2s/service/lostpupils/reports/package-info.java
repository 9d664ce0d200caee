/** Reports on lost pupils. */
@NullMarked
package uk.s2s.service.lostpupils.reports;

import org.jspecify.annotations.NullMarked;
