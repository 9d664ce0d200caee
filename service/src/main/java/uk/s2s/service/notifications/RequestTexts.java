package uk.s2s.service.notifications;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.s2s.service.pages.Times;
import uk.s2s.service.requests.Request;
import uk.s2s.service.requests.Requests;
import uk.s2s.service.requests.Telling;
import uk.s2s.service.requests.Told;

/** Writes the e-mails about requests: schools and dates, never the pupil. */
@Component
class RequestTexts {

    static final Set<NoticeKind> KINDS = EnumSet.of(
            NoticeKind.REQUEST_MADE,
            NoticeKind.REQUEST_REMINDER,
            NoticeKind.REQUEST_OVERDUE,
            NoticeKind.REQUEST_CLOSED,
            NoticeKind.MANY_REQUESTS,
            NoticeKind.MANY_NEVER_ON_ROLL);

    private static final Set<NoticeKind> WHILE_OPEN =
            EnumSet.of(NoticeKind.REQUEST_MADE, NoticeKind.REQUEST_REMINDER, NoticeKind.REQUEST_OVERDUE);

    private final Requests requests;
    private final NoticeWords words;

    RequestTexts(Requests requests, NoticeWords words) {
        this.requests = requests;
        this.words = words;
    }

    static NoticeKind kind(Telling telling) {
        return switch (telling) {
            case MADE, NO_ACCOUNT -> NoticeKind.REQUEST_MADE;
            case REMINDER -> NoticeKind.REQUEST_REMINDER;
            case OVERDUE -> NoticeKind.REQUEST_OVERDUE;
            case ANSWERED, DECLINED, WITHDRAWN -> NoticeKind.REQUEST_CLOSED;
        };
    }

    /** Whether the request was answered or withdrawn before the e-mail left. */
    boolean isOutdated(Notice notice) {
        return WHILE_OPEN.contains(notice.kind())
                && !requests.findTold(notice.subject())
                        .map(told -> told.request().isOpen())
                        .orElse(false);
    }

    NoticeText of(Notice notice) {
        return switch (notice.kind()) {
            case MANY_REQUESTS ->
                many(
                        notice,
                        "Very many requests from ",
                        " has asked for more pupils' files today than the service takes, and can ask for no more until tomorrow.");
            case MANY_NEVER_ON_ROLL ->
                many(
                        notice,
                        "Very many requests for unknown pupils: ",
                        " has made or got very many requests today that were answered with \"never on our roll\". Somebody may be"
                                + " fishing for pupils, or answering without looking.");
            default -> ofRequest(notice);
        };
    }

    /** To the administrators. */
    private NoticeText many(Notice notice, String subject, String what) {
        return new NoticeText(
                subject + words.plainName(notice.organisation()),
                words.name(notice.organisation()) + what + "\n\nTime: " + Times.minute(notice.createdAt())
                        + "\n\nSign in to see in the audit trail who it was and what was asked:\n"
                        + words.address("/admin/audit") + NoticeWords.END);
    }

    private NoticeText ofRequest(Notice notice) {
        Told told = requests.findTold(notice.subject()).orElseThrow();
        Request request = told.request();
        return new NoticeText(
                subject(told.kind(), request),
                body(told, request) + "\n\nAsked on: " + Times.day(request.askedAt()) + "\nDue on: "
                        + Times.day(request.dueOn()) + "\nReference: " + request.reference()
                        + "\n\nSign in to see it:\n" + words.address("/requests/" + request.reference())
                        + NoticeWords.END);
    }

    private String subject(Telling kind, Request request) {
        String asker = words.plainName(request.asker());
        String asked = words.plainName(request.asked());
        return switch (kind) {
            case MADE -> asker + " asks for a pupil's file";
            case NO_ACCOUNT -> asked + " has been asked for a pupil's file and has no account";
            case REMINDER -> "Reminder: " + asker + " waits for a pupil's file";
            case OVERDUE -> "Overdue: a pupil's file from " + asked + " for " + asker;
            case ANSWERED -> "A pupil's file that was asked for has been sent";
            case DECLINED -> asked + " has answered without a file";
            case WITHDRAWN -> asker + " does not ask for a pupil's file any more";
        };
    }

    private String body(Told told, Request request) {
        String asker = words.name(request.asker());
        String asked = words.name(request.asked());
        return switch (told.kind()) {
            case MADE ->
                asker + " has a new pupil who comes from " + asked
                        + ", and asks for the pupil's Common Transfer File. Sign in to see who it is; send the file, or say why"
                        + " not.";
            case NO_ACCOUNT ->
                asker + " asks " + asked
                        + " for a pupil's Common Transfer File. Nobody at that school can sign in. Please act for the school"
                        + " under Our schools, or see to it that it gets an account.";
            case REMINDER ->
                asker + " waits for the Common Transfer File of a pupil who comes from " + asked
                        + ". Please send the file, or say why not.";
            case OVERDUE ->
                asker + " has asked " + asked
                        + " for a pupil's Common Transfer File, and it has not come in time. Both local authorities and the school"
                        + " are told.";
            case ANSWERED -> asked + " has sent " + asker + " a file with the pupil in it. The request is closed.";
            case DECLINED ->
                asked + " sends no file for a pupil for whom " + asker
                        + " has asked. Sign in to read why, and what to do next.";
            case WITHDRAWN -> asker + " has withdrawn a request to " + asked + ". You need not do anything.";
        };
    }
}
