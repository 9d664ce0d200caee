package uk.s2s.ctf.format;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The codes that an element may hold, in the order of the table. A code that is not listed earns a warning, no more. */
public final class CodeList {

    /** @param meaning empty where only the code itself is known */
    public record Code(String code, String meaning, Certainty certainty) {}

    private final String name;
    private final Map<String, Code> codes = new LinkedHashMap<>();

    CodeList(String name, List<Code> codes) {
        this.name = name;
        codes.forEach(code -> this.codes.put(code.code(), code));
    }

    public String name() {
        return name;
    }

    public Collection<Code> codes() {
        return List.copyOf(codes.values());
    }

    public boolean contains(String code) {
        return codes.containsKey(code);
    }

    /** Such as "Mother" for PAM; empty if the code is not listed or nothing but the code is known. */
    public Optional<String> meaning(String code) {
        return Optional.ofNullable(codes.get(code)).map(Code::meaning).filter(meaning -> !meaning.isEmpty());
    }
}
