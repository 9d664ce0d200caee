package uk.s2s.service.desk;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.s2s.register.LearnerDetails;
import uk.s2s.register.LearnerField;
import uk.s2s.register.Registration;
import uk.s2s.register.Requester;
import uk.s2s.register.jdbc.LearnerRegister;

/** Invented learners in the register, each like no other. */
public final class LearnersFixture {

    private static final Requester SOMEBODY = new Requester("FIXTUR", "A. N. Other");
    private static final String CONSONANTS = "bcdfghjklmnpqrstvwxz";
    private static final String VOWELS = "aeiou";
    private static final List<String> AREAS = List.of("AB", "BN", "CF", "DY", "EX", "FY", "GU", "HX", "IP", "KY", "LN");

    private final LearnerRegister register;
    private final JdbcClient sql;

    public LearnersFixture(LearnerRegister register, JdbcClient sql) {
        this.register = register;
        this.sql = sql;
    }

    /** Details of somebody who is not in the register. */
    public static LearnerDetails someone() {
        return LearnerDetails.NONE
                .with(LearnerField.GIVEN_NAME, name())
                .with(LearnerField.FAMILY_NAME, name())
                .with(
                        LearnerField.DATE_OF_BIRTH,
                        "20%02d-%02d-%02d".formatted(below(5) + 6, below(12) + 1, below(28) + 1))
                .with(LearnerField.GENDER, String.valueOf(below(2) + 1))
                .with(
                        LearnerField.LAST_KNOWN_POST_CODE,
                        "%s%d %dAA".formatted(AREAS.get(below(AREAS.size())), below(30) + 1, below(9) + 1))
                .with(LearnerField.VERIFICATION_TYPE, "1")
                .with(LearnerField.ABILITY_TO_SHARE, "1");
    }

    private static String name() {
        var name = new StringBuilder();
        while (name.length() < 12) {
            name.append(CONSONANTS.charAt(below(20))).append(VOWELS.charAt(below(5)));
        }
        return name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
    }

    private static int below(int bound) {
        return ThreadLocalRandom.current().nextInt(bound);
    }

    /** The new learner's ULN. */
    public String learner() {
        return learner(someone());
    }

    public String learner(LearnerDetails details) {
        register.findByDemographics(SOMEBODY, details);
        return ((Registration.Registered) register.register(SOMEBODY, details))
                .learner()
                .uln()
                .value();
    }

    /** A reason of the account to look at the learner. */
    public UUID look(String email, String uln) {
        UUID id = UUID.randomUUID();
        sql.sql("""
                        insert into learner_look (id, uln, account, reason, at)
                        select ?, ?, id, 'Two records', ? from account where email = ?
                        """)
                .params(id, uln, Instant.now().atOffset(ZoneOffset.UTC), email)
                .update();
        return id;
    }
}
