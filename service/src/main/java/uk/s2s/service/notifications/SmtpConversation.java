package uk.s2s.service.notifications;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import java.io.OutputStream;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * One connection to the mail server that knows how far it has come. A server takes a mail over when it answers the dot
 * at its end (RFC 5321, section 4.1.1.4): what breaks before the dot is sent has surely not left.
 */
final class SmtpConversation extends SMTPTransport {

    enum Step {
        CONNECT,
        SENDER,
        RECIPIENT,
        CONTENT,
        END_OF_CONTENT
    }

    private Step step = Step.CONNECT;

    SmtpConversation(Session session, String protocol) {
        super(session, new URLName(protocol, null, -1, null, null, null));
    }

    /** The last step that was begun. */
    Step step() {
        return step;
    }

    @Override
    protected void mailFrom() throws MessagingException {
        step = Step.SENDER;
        super.mailFrom();
    }

    @Override
    protected void rcptTo() throws MessagingException {
        step = Step.RECIPIENT;
        super.rcptTo();
    }

    @Override
    protected OutputStream data() throws MessagingException {
        step = Step.CONTENT;
        return super.data();
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        step = Step.END_OF_CONTENT;
        super.finishData();
    }

    /** What the server says to a good-bye, or whether it hears it, changes nothing. */
    void leave() {
        try {
            close();
        } catch (MessagingException gone) {
            // closed all the same
        }
    }
}
