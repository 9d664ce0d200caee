package uk.s2s.service.desk;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import uk.s2s.service.access.Action;
import uk.s2s.service.access.Permissions;
import uk.s2s.service.access.SignedIn;

/** The pupils of one's own organisation to whom the register gave no ULN. */
@Controller
class ExceptionPages {

    @GetMapping("/exceptions")
    String list(@AuthenticationPrincipal SignedIn who) {
        Permissions.require(who, Action.SETTLE_EXCEPTIONS);
        return "desk/exceptions";
    }
}
