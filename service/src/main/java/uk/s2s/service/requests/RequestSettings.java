package uk.s2s.service.requests;

import java.util.Arrays;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** When somebody is reminded of a request, in school days; see docs/operations.md. */
@Component
final class RequestSettings {

    /** A pupil's file is due no later than so many school days after the pupil left: SI 2005/1437, regulation 9. */
    static final int TO_SEND = 15;

    /** Nobody is reported to a local authority within a school week of being asked. */
    static final int TO_REACT = 5;

    private final List<Integer> reminders;
    private final int escalation;

    RequestSettings(
            @Value("${S2S_REQUEST_REMINDERS:-5,0,5}") String reminders,
            @Value("${S2S_REQUEST_ESCALATION:1}") String escalation) {
        this.reminders = Arrays.stream(reminders.split(","))
                .map(day -> Integer.parseInt(day.strip()))
                .toList();
        this.escalation = Integer.parseInt(escalation.strip());
    }

    /** Days after the due day; negative ones before it. */
    List<Integer> reminders() {
        return reminders;
    }

    int escalation() {
        return escalation;
    }
}
