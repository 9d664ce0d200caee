/** The audit trail: an entry for every event, sealed so that a later change shows. Listens to events; nobody calls it. */
@NullMarked
package uk.s2s.service.audit;

import org.jspecify.annotations.NullMarked;
