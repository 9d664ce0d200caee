package uk.s2s.cli.demo;

/** Who plays in the story: invented people at real schools, whose accounts come with the demo data. */
enum Person {
    SENDER("office@drake.example", "Drake Primary School", "9262377"),
    RECEIVER("office@thetford.example", "The Thetford Academy", "9266910"),
    STRANGER("office@forest.example", "Forest Academy", "9352003");

    static final String PASSWORD = "demo-password";

    /** Ten Mile Bank Riverside Academy: closed in 2024, joined with the next. */
    static final String CLOSED_SCHOOL = "9262198";

    /** Hilgay Riverside Academy. */
    static final String SUCCESSOR = "9263107";

    private final String email;
    private final String school;
    private final String number;

    Person(String email, String school, String number) {
        this.email = email;
        this.school = school;
        this.number = number;
    }

    String email() {
        return email;
    }

    String school() {
        return school;
    }

    String number() {
        return number;
    }
}
