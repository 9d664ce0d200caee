/**
 * Subject access: everything held about one pupil as one export. Features tell what they hold by
 * {@link uk.s2s.service.subject.HeldAboutPupil}; this package knows none of them.
 */
@NullMarked
package uk.s2s.service.subject;

import org.jspecify.annotations.NullMarked;
