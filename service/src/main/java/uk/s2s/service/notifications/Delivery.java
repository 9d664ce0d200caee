package uk.s2s.service.notifications;

/** What came of handing one e-mail over. */
sealed interface Delivery {

    record Done() implements Delivery {}

    /** The mail did not leave; trying later may help. */
    record Later(String problem) implements Delivery {}

    /** The mail server takes no mail at all from us as things are set up: none left, and the next would fare no better. */
    record NotAtAll(String problem) implements Delivery {}

    /** The mail did not leave and never will. */
    record Never(String problem) implements Delivery {}

    /** The connection broke after the whole mail was handed over and before the answer: it may have left. */
    record Unknown(String problem) implements Delivery {}
}
