package uk.s2s.service.uln;

/**
 * What a school's MIS imports.
 *
 * @param name as a CTF is named
 */
record ResponseFile(String name, byte[] bytes) {}
