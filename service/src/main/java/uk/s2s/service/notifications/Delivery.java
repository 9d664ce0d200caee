package uk.s2s.service.notifications;

/** What came of handing one e-mail over. */
sealed interface Delivery {

    record Done() implements Delivery {}

    /** The mail did not leave; trying later may help. */
    record Later(String problem) implements Delivery {}

    /** The mail did not leave and never will. */
    record Never(String problem) implements Delivery {}

    /** The connection broke after the mail was handed over: it may have left. */
    record Unknown(String problem) implements Delivery {}
}
