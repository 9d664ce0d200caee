/** Requests: a school asks a pupil's last school for the pupil's file, and somebody watches the clock until it has come. */
@NullMarked
package uk.s2s.service.requests;

import org.jspecify.annotations.NullMarked;
