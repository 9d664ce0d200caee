/** Tests of the reports. */
@NullMarked
package uk.s2s.service.reports;

import org.jspecify.annotations.NullMarked;
