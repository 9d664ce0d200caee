/** Lost pupils searched for. */
@NullMarked
package uk.s2s.service.lostpupils.search;

import org.jspecify.annotations.NullMarked;
