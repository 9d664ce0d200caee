package uk.s2s.ctf.format;

/** How often an element stands in its parent. */
public enum Occurs {
    ONCE("1"),
    AT_MOST_ONCE("?"),
    ANY_NUMBER("*"),
    AT_LEAST_ONCE("+");

    private final String sign;

    Occurs(String sign) {
        this.sign = sign;
    }

    public boolean required() {
        return this == ONCE || this == AT_LEAST_ONCE;
    }

    public boolean repeats() {
        return this == ANY_NUMBER || this == AT_LEAST_ONCE;
    }

    static Occurs ofSign(String sign) {
        for (Occurs occurs : values()) {
            if (occurs.sign.equals(sign)) {
                return occurs;
            }
        }
        throw new IllegalArgumentException("An element stands 1, ?, * or + times, not " + sign);
    }
}
