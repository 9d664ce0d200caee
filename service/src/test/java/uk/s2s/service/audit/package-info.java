/** Tests of the audit trail. */
@NullMarked
package uk.s2s.service.audit;

import org.jspecify.annotations.NullMarked;
