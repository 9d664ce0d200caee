package uk.s2s.service.desk;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import uk.s2s.service.access.Action;
import uk.s2s.service.access.Permissions;
import uk.s2s.service.access.SignedIn;

/** Where register administrators begin. */
@Controller
class RegisterPages {

    @GetMapping("/register")
    String home(@AuthenticationPrincipal SignedIn who) {
        Permissions.require(who, Action.MANAGE_REGISTER);
        return "desk/register";
    }
}
