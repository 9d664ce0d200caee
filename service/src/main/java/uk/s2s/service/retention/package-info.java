/**
 * For how long what is kept: policies, the nightly removal, and legal holds that keep it away from a pupil. Features declare what
 * they keep as {@link uk.s2s.service.retention.RetentionKind}; this package knows none of them.
 */
@NullMarked
package uk.s2s.service.retention;

import org.jspecify.annotations.NullMarked;
