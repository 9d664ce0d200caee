package uk.s2s.acceptance.stage;

/** The demo accounts. */
public enum Person {
    DRAKE("office@drake.example", "9262377"),
    THETFORD("office@thetford.example", "9266910"),
    FOREST("office@forest.example", "9352003"),
    NORFOLK("transfers@norfolk.example", "926LLLL"),
    SUFFOLK("transfers@suffolk.example", "935LLLL"),
    BOTH("both@trust.example", "9262377"),
    ADMINISTRATOR("admin@s2s.example", ""),
    REGISTER("register@s2s.example", "");

    public static final String PASSWORD = "demo-password";

    private final String email;
    private final String number;

    Person(String email, String number) {
        this.email = email;
        this.number = number;
    }

    public String email() {
        return email;
    }

    /** LA and establishment number; empty for administrators. */
    public String number() {
        return number;
    }
}
