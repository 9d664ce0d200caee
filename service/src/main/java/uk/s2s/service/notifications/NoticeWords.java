package uk.s2s.service.notifications;

import org.springframework.stereotype.Component;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.pages.Times;
import uk.s2s.service.schools.Organisation;
import uk.s2s.service.schools.Schools;
import uk.s2s.service.transfers.Transfer;

/** What e-mails call organisations and files; nothing that somebody typed freely. */
@Component
class NoticeWords {

    static final String END = """


            Do not reply to this e-mail: nobody reads the answers.

            School to School
            """;

    private final Schools schools;
    private final MailSettings settings;

    NoticeWords(Schools schools, MailSettings settings) {
        this.schools = schools;
        this.settings = settings;
    }

    /** The name in its proper form: one as typed may say anything, a pupil's name too. */
    static String facts(Transfer transfer) {
        return "File: " + transfer.name() + "\nSent: " + Times.minute(transfer.uploadedAt()) + "\nReference: "
                + transfer.reference();
    }

    /** @param path of a page, from its slash */
    String address(String path) {
        return settings.baseUrl() + path;
    }

    String link(Transfer transfer) {
        return address("/transfers/" + transfer.reference());
    }

    /** With its number. */
    String receiver(Transfer transfer) {
        return transfer.hasReceiver() ? name(new SchoolNumber(transfer.destination())) : plainReceiver(transfer);
    }

    String plainReceiver(Transfer transfer) {
        return transfer.hasReceiver() ? plainName(new SchoolNumber(transfer.destination())) : transfer.destination();
    }

    /** With its number. */
    String name(SchoolNumber number) {
        return plainName(number) + " (" + number + ")";
    }

    String plainName(SchoolNumber number) {
        return oneLine(schools.find(number).map(Organisation::name).orElse(number.value()));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }
}
