package uk.s2s.service.requests;

import java.util.UUID;
import uk.s2s.identifiers.SchoolNumber;

/**
 * Somebody was told something of a request.
 *
 * @param id what the e-mail goes by
 */
public record Told(UUID id, Telling kind, SchoolNumber organisation, Request request) {}
