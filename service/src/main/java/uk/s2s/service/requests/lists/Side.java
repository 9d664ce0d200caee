package uk.s2s.service.requests.lists;

/** Which side of a request somebody is on. */
public enum Side {
    ASKED,
    ASKER
}
