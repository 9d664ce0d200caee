package uk.s2s.service.transfers;

import org.springframework.stereotype.Component;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.schools.Organisation;
import uk.s2s.service.schools.Schools;

/** What pages call senders and receivers. */
@Component
class Parties {

    private final Schools schools;

    Parties(Schools schools) {
        this.schools = schools;
    }

    /** The school that sent it, and the local authority that it came through, if any. */
    String sender(Transfer transfer) {
        SchoolNumber via = transfer.via();
        String sender = name(transfer.source().value());
        return via == null ? sender : sender + ", through " + name(via.value());
    }

    /** Such as "Drake Primary School (9262377)"; the special destinations in words. */
    String name(String number) {
        if (number.startsWith("XXX")) {
            return "Destination unknown (XXXXXXX)";
        }
        if (number.startsWith("MMM")) {
            return "Outside the sector (MMMMMMM)";
        }
        return schools.find(new SchoolNumber(number))
                .map(Organisation::name)
                .map(name -> name + " (" + number + ")")
                .orElse(number);
    }
}
