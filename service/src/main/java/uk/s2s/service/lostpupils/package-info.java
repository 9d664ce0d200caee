/** The Lost Pupil database: files for nobody known are held, found again by local authorities, and passed on. */
@NullMarked
package uk.s2s.service.lostpupils;

import org.jspecify.annotations.NullMarked;
