/** The address that notices to an organisation go to: given by its users, and verified before it is used. */
@NullMarked
package uk.s2s.service.schools.notices;

import org.jspecify.annotations.NullMarked;
