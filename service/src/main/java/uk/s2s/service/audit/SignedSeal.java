package uk.s2s.service.audit;

/** A seal as the database has it, with what is said to be its signature. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record SignedSeal(AuditSeal seal, byte[] signature) {}
