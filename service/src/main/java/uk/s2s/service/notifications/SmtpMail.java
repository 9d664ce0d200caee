package uk.s2s.service.notifications;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.stereotype.Component;

/** Hands e-mails to the mail server, one connection each, and tells apart what surely, perhaps and never left. */
@Component
class SmtpMail {

    private static final String SECONDS_20 =
            "20000"; // a conversation has some ten answers: far less than a claim lasts
    private static final int PERMANENT = 500;
    private static final int AUTHENTICATION_REQUIRED = 530;

    private final MailSettings settings;

    SmtpMail(MailSettings settings) {
        this.settings = settings;
    }

    Delivery send(String messageId, String to, NoticeText text, Instant at) {
        Session session = Session.getInstance(properties());
        MimeMessage message;
        InternetAddress recipient;
        try {
            recipient = new InternetAddress(to, true);
            message = message(session, messageId, recipient, text, at);
        } catch (AddressException notAnAddress) {
            return new Delivery.Never("The address is not one that mail can be sent to");
        } catch (MessagingException impossible) {
            throw new IllegalStateException(impossible);
        }
        SmtpConversation server = new SmtpConversation(session, protocol());
        try {
            connect(server);
            server.sendMessage(message, new InternetAddress[] {recipient});
            return new Delivery.Done();
        } catch (MessagingException broken) {
            return judge(server.step(), code(broken));
        } finally {
            server.leave();
        }
    }

    private void connect(SmtpConversation server) throws MessagingException {
        server.connect(
                settings.host(),
                settings.port(),
                settings.user().isEmpty() ? null : settings.user(),
                settings.password().isEmpty() ? null : settings.password());
    }

    /**
     * @param step how far it came
     * @param code what the server answered to it; 0 when the connection broke
     */
    private Delivery judge(SmtpConversation.Step step, int code) {
        if (step == SmtpConversation.Step.CONNECT || code == AUTHENTICATION_REQUIRED) {
            return new Delivery.NotAtAll("The mail server could not be reached, or did not let us in");
        }
        if (step == SmtpConversation.Step.SENDER && code >= PERMANENT) {
            return new Delivery.NotAtAll("The mail server takes no e-mail from %s: it answered %d. Correct %s"
                    .formatted(settings.envelopeFrom(), code, settings.envelopeVariable()));
        }
        if (code == 0) {
            return step == SmtpConversation.Step.END_OF_CONTENT
                    ? new Delivery.Unknown("The connection to the mail server broke before it confirmed the e-mail")
                    : new Delivery.Later("The connection to the mail server broke before the e-mail was handed over");
        }
        String problem = "The mail server refused it with code " + code;
        return code >= PERMANENT ? new Delivery.Never(problem) : new Delivery.Later(problem);
    }

    /** The server's answer; 0 without one. */
    private static int code(MessagingException refused) {
        for (Exception next = refused; next instanceof MessagingException; ) {
            if (next instanceof SMTPAddressFailedException address && address.getReturnCode() > 0) {
                return address.getReturnCode();
            }
            if (next instanceof SMTPSendFailedException send && send.getReturnCode() > 0) {
                return send.getReturnCode();
            }
            next = ((MessagingException) next).getNextException();
        }
        return 0;
    }

    private MimeMessage message(Session session, String messageId, InternetAddress to, NoticeText text, Instant at)
            throws MessagingException {
        var message = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", messageId);
            }
        };
        message.setFrom(new InternetAddress(settings.from(), true));
        message.setRecipient(MimeMessage.RecipientType.TO, to);
        message.setSubject(text.subject(), StandardCharsets.UTF_8.name());
        message.setText(text.body(), StandardCharsets.UTF_8.name());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSentDate(Date.from(at));
        message.saveChanges();
        return message;
    }

    private String protocol() {
        return settings.tls() == MailSettings.Tls.TLS ? "smtps" : "smtp";
    }

    private Properties properties() {
        var properties = new Properties();
        String prefix = "mail." + protocol();
        properties.put(prefix + ".from", settings.envelopeFrom());
        properties.put(prefix + ".auth", String.valueOf(!settings.user().isEmpty()));
        properties.put(prefix + ".starttls.required", String.valueOf(settings.tls() == MailSettings.Tls.STARTTLS));
        properties.put(prefix + ".starttls.enable", String.valueOf(settings.tls() == MailSettings.Tls.STARTTLS));
        properties.put(prefix + ".ssl.checkserveridentity", "true");
        properties.put(prefix + ".connectiontimeout", SECONDS_20);
        properties.put(prefix + ".timeout", SECONDS_20);
        properties.put(prefix + ".writetimeout", SECONDS_20);
        return properties;
    }
}
