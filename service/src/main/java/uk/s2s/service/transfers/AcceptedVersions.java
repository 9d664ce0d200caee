package uk.s2s.service.transfers;

import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import uk.s2s.ctf.VersionPolicy;
import uk.s2s.ctf.VersionRange;
import uk.s2s.ctf.checks.CheckOptions;

/** The versions of the format that the operator wants taken, or taken without a warning; the library's own unless told. */
@Component
public class AcceptedVersions {

    private final Optional<VersionRange> usual;
    private final Optional<VersionRange> taken;

    /** @param usual and taken as {@link VersionRange#parse} reads them; empty for the library's own */
    AcceptedVersions(@Value("${s2s.versions-usual:}") String usual, @Value("${s2s.versions-taken:}") String taken) {
        this.usual = VersionRange.parse(usual);
        this.taken = VersionRange.parse(taken);
    }

    /** The same options with the operator's versions. */
    public CheckOptions in(CheckOptions options) {
        VersionPolicy policy = options.versions();
        policy = usual.map(policy::withUsual).orElse(policy);
        return options.withVersions(taken.map(policy::withTaken).orElse(policy));
    }
}
