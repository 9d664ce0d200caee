/** The local authority's desk: what goes between its schools, what lies uncollected, and which schools nobody can reach. */
@NullMarked
package uk.s2s.service.authority;

import org.jspecify.annotations.NullMarked;
