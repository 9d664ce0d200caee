/** How local authorities search the lost pupils: by what little they know, forgivingly, for a reason that is recorded. */
@NullMarked
package uk.s2s.service.lostpupils.search;

import org.jspecify.annotations.NullMarked;
