/** The main job, played by two schools from sign-in to confirmed download. */
@NullMarked
package uk.s2s.acceptance.story;

import org.jspecify.annotations.NullMarked;
