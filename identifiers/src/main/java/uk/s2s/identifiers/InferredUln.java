package uk.s2s.identifiers;

/**
 * A ULN worked out from a Scottish Candidate Number, never certain: HESA speaks of a leading digit for ULNs that are based
 * on an SCN without printing the rule, and we infer that the nine digits follow it unchanged and that the ULN's own rule
 * fixes it. Show it as "derived; rule inferred", and have the Learning Records Service confirm it before use.
 */
public record InferredUln(Uln uln, ScottishCandidateNumber from) {}
