package uk.s2s.service.requests;

/** Why a school that was asked sends no file. */
public enum WhyNot {
    NEVER_ON_ROLL("The pupil was never on our roll"),
    ALREADY_SENT("We have sent the file already"),
    GONE_TO_SCHOOL("The pupil went to another school in England first"),
    GONE_ELSEWHERE("The pupil went elsewhere first, such as abroad or to an independent school"),
    OTHER("Another reason");

    private final String title;

    WhyNot(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
