/** The ULN service: files of pupils without Unique Learner Numbers in, parts to the Learning Records Service, answers out. */
@NullMarked
package uk.s2s.service.uln;

import org.jspecify.annotations.NullMarked;
