package uk.s2s.register;

/**
 * An organisation that may ask the register.
 *
 * @param ref six letters and digits; a school's URN suits
 * @param ukprn UK Provider Reference Number; empty when it has none
 * @param registered whether its agreement is in force; else its batches are refused
 */
public record Organisation(String ref, String ukprn, String name, boolean registered) {}
