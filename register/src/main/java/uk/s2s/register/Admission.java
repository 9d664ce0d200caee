package uk.s2s.register;

/** Whether an organisation may ask. */
public sealed interface Admission {

    record Admitted(Organisation organisation) implements Admission {}

    record Unknown() implements Admission {}

    /** Known, but without an agreement, as after a conversion to an academy. */
    record NotRegistered(Organisation organisation) implements Admission {}

    record PasswordWrong() implements Admission {}
}
