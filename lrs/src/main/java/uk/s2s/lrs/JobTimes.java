package uk.s2s.lrs;

import java.time.Instant;
import java.util.Optional;

/** When a job began and ended, as far as it has. */
public record JobTimes(Optional<Instant> started, Optional<Instant> finished) {

    public static final JobTimes NONE = new JobTimes(Optional.empty(), Optional.empty());
}
