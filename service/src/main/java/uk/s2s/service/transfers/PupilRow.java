package uk.s2s.service.transfers;

/**
 * One pupil in the list of a file's pupils, as written in the file.
 *
 * @param position from 1
 */
public record PupilRow(int position, String name, String dateOfBirth, String sex, String upn) {}
