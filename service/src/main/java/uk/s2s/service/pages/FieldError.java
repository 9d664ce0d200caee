package uk.s2s.service.pages;

/**
 * One thing wrong with a form.
 *
 * @param field id of the input that it belongs to; the error summary links there
 * @param message what is wrong and what to do, the same words in the summary and beside the field
 */
public record FieldError(String field, String message) {}
