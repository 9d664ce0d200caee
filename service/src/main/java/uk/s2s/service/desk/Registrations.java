package uk.s2s.service.desk;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.s2s.register.Organisation;
import uk.s2s.register.jdbc.LearnerRegister;
import uk.s2s.register.jdbc.RegisterOrganisations;
import uk.s2s.service.desk.DeskEvent.Actor;
import uk.s2s.service.desk.DeskEvent.OrganisationRegistered;
import uk.s2s.service.desk.DeskEvent.OrganisationUnregistered;

/** Which schools and local authorities may ask the Learner Register, and as whom. */
@Service
public class Registrations {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int REF_LENGTH = 6;
    private static final int PASSWORD_LENGTH = 16;

    private final JdbcClient sql;
    private final RegisterOrganisations register;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Registrations(JdbcClient sql, LearnerRegister register, ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.register = register.organisations();
        this.events = events;
        this.clock = clock;
    }

    /** By which the register knows an organisation, registered still or no longer. */
    public Optional<String> refOf(String organisation) {
        return sql.sql("select ref from desk_organisation where organisation = ?")
                .param(organisation)
                .query(String.class)
                .optional();
    }

    /** Whether the register still answers whoever has this reference. */
    boolean isRegistered(String ref) {
        return register.find(ref).map(Organisation::registered).orElse(false);
    }

    /** By name. */
    List<RegisteredOrganisation> all() {
        Map<String, String> numbers = new HashMap<>();
        sql.sql("select ref, organisation from desk_organisation").query(row -> {
            numbers.put(row.getString("ref"), row.getString("organisation"));
        });
        return register.all().stream()
                .map(one -> of(one, numbers.getOrDefault(one.ref(), "")))
                .sorted(Comparator.comparing(one -> one.name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    Optional<RegisteredOrganisation> find(String ref) {
        return register.find(ref).map(one -> of(one, numberOf(ref)));
    }

    private String numberOf(String ref) {
        return sql.sql("select organisation from desk_organisation where ref = ?")
                .param(ref)
                .query(String.class)
                .optional()
                .orElse("");
    }

    private static RegisteredOrganisation of(Organisation one, String number) {
        return new RegisteredOrganisation(number, one.ref(), one.ukprn(), one.name(), one.registered());
    }

    static String newRef() {
        return draw(REF_LENGTH);
    }

    /**
     * Registers an organisation, or registers it again, with a new password.
     *
     * @param organisation whose reference is not another organisation's
     * @return the password, which the register keeps as a hash only
     */
    @Transactional
    String register(@Nullable Actor by, RegisteredOrganisation organisation) {
        String password = draw(PASSWORD_LENGTH);
        register.save(new Organisation(organisation.ref(), organisation.ukprn(), organisation.name(), true));
        register.setPassword(organisation.ref(), password);
        if (!organisation.organisation().isEmpty()) {
            keep(organisation);
            events.publishEvent(new OrganisationRegistered(
                    by,
                    clock.instant(),
                    organisation.organisation(),
                    organisation.ref(),
                    organisation.ukprn(),
                    password));
        }
        return password;
    }

    private void keep(RegisteredOrganisation organisation) {
        sql.sql("""
                        insert into desk_organisation (organisation, ref, registered_at) values (?, ?, now())
                        on conflict (organisation) do update set ref = excluded.ref, registered_at = now()
                        """).params(organisation.organisation(), organisation.ref()).update();
    }

    /** The register keeps the organisation and what it has asked, and answers it no more. */
    @Transactional
    void end(Actor by, RegisteredOrganisation organisation) {
        register.save(new Organisation(organisation.ref(), organisation.ukprn(), organisation.name(), false));
        events.publishEvent(
                new OrganisationUnregistered(by, clock.instant(), organisation.organisation(), organisation.ref()));
    }

    private static String draw(int length) {
        var text = new StringBuilder(length);
        for (int at = 0; at < length; at++) {
            text.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}
