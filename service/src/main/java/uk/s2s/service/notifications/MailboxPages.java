package uk.s2s.service.notifications;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.s2s.service.access.Action;
import uk.s2s.service.access.Permissions;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.pages.NotFound;

/** Shows what would have been mailed; for development and demonstrations, and only where mails are kept. */
@Controller
class MailboxPages {

    private final Mailbox mailbox;
    private final boolean served;

    MailboxPages(Mailbox mailbox, MailSettings settings, @Value("${s2s.development}") boolean development) {
        this.mailbox = mailbox;
        this.served = development && settings.embedded();
    }

    @GetMapping("/development/mailbox")
    String list(@AuthenticationPrincipal SignedIn who, Model model) {
        requireServed(who);
        model.addAttribute("mails", mailbox.newest());
        return "notifications/mailbox";
    }

    @GetMapping("/development/mailbox/{id}")
    String one(@AuthenticationPrincipal SignedIn who, @PathVariable long id, Model model) {
        requireServed(who);
        model.addAttribute("mail", mailbox.find(id).orElseThrow(NotFound::new));
        return "notifications/mail";
    }

    private void requireServed(SignedIn who) {
        Permissions.require(who, Action.READ_MAILBOX);
        if (!served) {
            throw new NotFound();
        }
    }
}
