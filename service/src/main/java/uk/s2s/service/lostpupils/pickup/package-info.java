/** A lost pupil's file for a school that has no account: a link by e-mail, a code by telephone, fetched once. */
@NullMarked
package uk.s2s.service.lostpupils.pickup;

import org.jspecify.annotations.NullMarked;
