package uk.s2s.service.reports;

/**
 * One number at the top of the reports.
 *
 * @param path of the page that lists what was counted
 */
public record ReportCount(String label, int number, String path) {}
