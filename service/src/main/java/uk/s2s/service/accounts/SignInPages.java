package uk.s2s.service.accounts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import uk.s2s.service.access.SignedIn;

/** The pages before and after a session. Spring Security answers the form itself. */
@Controller
class SignInPages {

    private static final String FORM = "form";

    private final boolean demo;

    SignInPages(@Value("${s2s.demo}") boolean demo) {
        this.demo = demo;
    }

    @GetMapping("/sign-in")
    String signIn(
            @RequestParam @Nullable String refused,
            @RequestParam @Nullable String ended,
            @AuthenticationPrincipal @Nullable SignedIn who,
            Model model) {
        if (who != null) {
            return "redirect:/";
        }
        model.addAttribute("refused", refused != null);
        model.addAttribute("ended", ended != null);
        model.addAttribute("form", FORM.equals(ended));
        model.addAttribute("demo", demo ? DemoAccount.ALL : List.of());
        return "accounts/signIn";
    }

    @GetMapping("/signed-out")
    String signedOut(@RequestParam @Nullable String timedOut, Model model) {
        model.addAttribute("timedOut", timedOut != null);
        return "accounts/signedOut";
    }

    /** Any request keeps the session alive; this one does nothing else. */
    @PostMapping("/stay-signed-in")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void staySignedIn() {}
}
