/** The requests that an authority's schools make and get, those overdue first, on a page and as CSV. */
@NullMarked
package uk.s2s.service.authority.requests;

import org.jspecify.annotations.NullMarked;
