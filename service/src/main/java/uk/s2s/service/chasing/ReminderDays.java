package uk.s2s.service.chasing;

import java.util.Arrays;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import uk.s2s.service.database.StartRefused;

/** On which days after a file's arrival somebody is told that it waits; see docs/operations.md. */
@Component
final class ReminderDays {

    private final List<Integer> receiver;
    private final int authorities;

    ReminderDays(
            @Value("${S2S_REMIND_ON_DAYS:2,5,10}") String receiver,
            @Value("${S2S_TELL_AUTHORITIES_ON_DAY:15}") String authorities) {
        this.receiver = Arrays.stream(receiver.split(","))
                .map(day -> Integer.parseInt(day.strip()))
                .toList();
        this.authorities = Integer.parseInt(authorities.strip());
        if (this.authorities <= this.receiver.get(this.receiver.size() - 1)) {
            throw new StartRefused(
                    "S2S_TELL_AUTHORITIES_ON_DAY must come after the last day of S2S_REMIND_ON_DAYS: the receiver is reminded first.");
        }
    }

    /** How many reminders a receiver gets. */
    int reminders() {
        return receiver.size();
    }

    /** The day on which the next is told, after so many reminders. */
    int next(int reminded) {
        return reminded < receiver.size() ? receiver.get(reminded) : authorities;
    }
}
