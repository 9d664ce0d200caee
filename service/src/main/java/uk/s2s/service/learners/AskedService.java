package uk.s2s.service.learners;

/**
 * Which service is asked for ULNs.
 *
 * @param national whether it is the national Learning Records Service, and not our own register
 */
public record AskedService(boolean national) {}
