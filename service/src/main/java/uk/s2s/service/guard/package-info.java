/** What a request may carry and how long sending it may take, so that nobody, signed in or not, can use up the service. */
@NullMarked
package uk.s2s.service.guard;

import org.jspecify.annotations.NullMarked;
