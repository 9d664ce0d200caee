package uk.s2s.benchmarks.people;

/** @param address number and street, in one line */
record Home(String address, String town, String postcode) {}
