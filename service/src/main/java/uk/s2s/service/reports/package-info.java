/** What a school or local authority has sent and received in an academic year, counted, listed and as a file for spreadsheets. */
@NullMarked
package uk.s2s.service.reports;

import org.jspecify.annotations.NullMarked;
