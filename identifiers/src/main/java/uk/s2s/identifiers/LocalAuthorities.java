package uk.s2s.identifiers;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The local authorities that we know of, former ones included. The list is dated data that helps to explain a number, no
 * closed list: a number that it lacks is "not in our list" and never wrong for that. Immutable, safe for many threads.
 *
 * <p>Contains public sector information licensed under the Open Government Licence v3.0; the file's head names the sources
 * and {@code docs/local-authorities.md} tells how to renew it.
 */
public final class LocalAuthorities {

    private final Map<LaCode, LocalAuthority> byCode =
            new TreeMap<>((a, b) -> a.value().compareTo(b.value()));

    LocalAuthorities(Collection<LocalAuthority> authorities) {
        authorities.forEach(authority -> byCode.put(authority.code(), authority));
    }

    /** The list that comes with this library, read at the first call. */
    public static LocalAuthorities known() {
        return Known.LIST;
    }

    /** Empty: not in our list. The number may still be right. */
    public Optional<LocalAuthority> find(LaCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Those whose name holds the text, whatever its case. */
    public List<LocalAuthority> findByName(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return all().filter(
                        authority -> authority.name().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }

    /** Those that existed on this day, in the order of their numbers. */
    public List<LocalAuthority> asOf(LocalDate day) {
        return all().filter(authority -> authority.existedOn(day)).toList();
    }

    /** Those that took over this authority's schools, such as 942 and 943 for 909; empty if it goes on or is unknown. */
    public List<LocalAuthority> successorsOf(LaCode code) {
        return find(code).stream()
                .flatMap(authority -> authority.successors().stream())
                .flatMap(successor -> find(successor).stream())
                .toList();
    }

    /** Those whose schools this authority took over. */
    public List<LocalAuthority> predecessorsOf(LaCode code) {
        return all().filter(authority -> authority.successors().contains(code)).toList();
    }

    /** All, former ones included, in the order of their numbers. */
    public Stream<LocalAuthority> all() {
        return byCode.values().stream();
    }

    private static final class Known {
        static final LocalAuthorities LIST = new LocalAuthorities(LocalAuthorityFile.readOurs());
    }
}
