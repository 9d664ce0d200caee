package uk.s2s.register;

import java.util.Optional;
import java.util.Set;

/**
 * How a ULN and a learner's details go together.
 *
 * @param code the number of the service's WSVRC code: 1 all equal; 3 names similar; 5 something else; 6 no such ULN; 2 and 4
 *     as 1 and 3 by a number that was merged
 * @param held what the register holds, of the master when merged
 * @param failureFlags numbers of the VRF flags: 1 to 3 given name against given, family and former family name; 4 to 6 the
 *     same of the family name; 7 date of birth; 8 gender
 */
public record Verification(int code, Optional<Learner> held, Set<Integer> failureFlags) {}
