/** A file on its way from one school to the next: sent, checked, collected or refused, and the proof of each step. */
@NullMarked
package uk.s2s.service.transfers;

import org.jspecify.annotations.NullMarked;
