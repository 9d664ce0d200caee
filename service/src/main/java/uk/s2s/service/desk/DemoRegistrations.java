package uk.s2s.service.desk;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.schools.Organisation;
import uk.s2s.service.schools.Schools;

/** The demo organisations in the Learner Register; Forest Academy and Suffolk are not, to show what that means. */
@Component
@Order(16)
class DemoRegistrations implements ApplicationRunner {

    private static final List<String> ALL = List.of("9262377", "9266910", "926LLLL");

    private final Registrations registrations;
    private final Schools schools;
    private final boolean wanted;

    DemoRegistrations(Registrations registrations, Schools schools, @Value("${s2s.demo}") boolean wanted) {
        this.registrations = registrations;
        this.schools = schools;
        this.wanted = wanted;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (wanted) {
            ALL.stream().filter(number -> registrations.refOf(number).isEmpty()).forEach(this::register);
        }
    }

    private void register(String number) {
        String name =
                schools.find(new SchoolNumber(number)).map(Organisation::name).orElse(number);
        registrations.register(null, new RegisteredOrganisation(number, Registrations.newRef(), "", name, true));
    }
}
