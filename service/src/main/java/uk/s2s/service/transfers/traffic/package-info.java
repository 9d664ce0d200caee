/** What goes between the schools of a local authority and others: which files, how many, how long; never what is in them. */
@NullMarked
package uk.s2s.service.transfers.traffic;

import org.jspecify.annotations.NullMarked;
