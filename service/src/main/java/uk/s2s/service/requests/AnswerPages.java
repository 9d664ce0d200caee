package uk.s2s.service.requests;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.s2s.service.access.Action;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.pages.FieldError;

/** Saying why no file is sent. */
@Controller
@RequestMapping("/requests/{request}/answer")
class AnswerPages {

    private final Requests requests;
    private final AnswerForm reader;
    private final Names names;

    AnswerPages(Requests requests, AnswerForm reader, Names names) {
        this.requests = requests;
        this.reader = reader;
        this.names = names;
    }

    @GetMapping
    String ask(@AuthenticationPrincipal SignedIn who, @PathVariable("request") String reference, Model model) {
        Request request = requests.require(who, reference, Action.ANSWER_REQUEST);
        return request.isOpen() ? form(request, Map.of(), List.of(), model) : "redirect:/requests/{request}";
    }

    private String form(Request request, Map<String, String> typed, List<FieldError> errors, Model model) {
        model.addAttribute("request", request);
        model.addAttribute("asker", names.of(request.asker()));
        model.addAttribute("form", new RequestForm(typed));
        model.addAttribute("errors", errors);
        return "requests/answer";
    }

    @PostMapping
    String answer(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("request") String reference,
            @RequestParam Map<String, String> typed,
            Model model) {
        Request request = requests.require(who, reference, Action.ANSWER_REQUEST);
        List<FieldError> errors = new ArrayList<>();
        Optional<Answer> answer = reader.read(request, typed, errors);
        if (answer.isEmpty()) {
            return form(request, typed, errors, model);
        }
        requests.decline(who, reference, answer.get());
        return "redirect:/requests/{request}";
    }
}
