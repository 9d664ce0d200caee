/** Lists of requests, on pages, as CSV and as numbers: of one organisation, and of a local authority's schools. */
@NullMarked
package uk.s2s.service.requests.lists;

import org.jspecify.annotations.NullMarked;
