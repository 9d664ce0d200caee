/** One page of charts, each with its table: what an authority's schools send, collect and leave lying. */
@NullMarked
package uk.s2s.service.authority.picture;

import org.jspecify.annotations.NullMarked;
