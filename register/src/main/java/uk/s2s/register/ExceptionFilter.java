package uk.s2s.register;

import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Which exceptions are wanted.
 *
 * @param job of one batch; else of all
 * @param code one return code; else all
 */
public record ExceptionFilter(OptionalLong job, OptionalInt code) {

    public static final ExceptionFilter ALL = new ExceptionFilter(OptionalLong.empty(), OptionalInt.empty());
}
