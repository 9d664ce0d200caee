/** Lost pupils kept, found again and passed on. */
@NullMarked
package uk.s2s.service.lostpupils;

import org.jspecify.annotations.NullMarked;
