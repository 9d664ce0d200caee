package uk.s2s.service.lostpupils;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.s2s.service.access.Action;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.pages.FieldError;
import uk.s2s.service.pages.Paging;
import uk.s2s.service.transfers.HeldFiles;

/** A lost pupil's record: asked for with a reason, read, downloaded; and who has looked at it. */
@Controller
@RequestMapping("/lost-pupils/{lost}")
class RecordPages {

    private final Records records;
    private final HeldFiles files;
    private final Facts facts;
    private final Looks looks;

    RecordPages(Records records, HeldFiles files, Facts facts, Looks looks) {
        this.records = records;
        this.files = files;
        this.facts = facts;
        this.looks = looks;
    }

    /** Without a reason given before, the page asks for one. */
    @GetMapping
    String record(@AuthenticationPrincipal SignedIn who, @PathVariable String lost, Model model) {
        Records.Found found = records.require(who, lost, Action.READ_LOST_PUPIL);
        Optional<GivenReason> reason = records.reason(who, found.pupil());
        if (reason.isEmpty()) {
            return ask(found, GivenReason.NONE, List.of(), model);
        }
        if (found.pupil().hasContent() && !found.pupil().isOpenTo(who)) {
            return "redirect:/lost-pupils/{lost}/pass-on";
        }
        model.addAttribute("pupil", records.see(who, found, reason.get()));
        model.addAttribute("reason", reason.get());
        model.addAttribute("facts", facts.of(found));
        return "lostpupils/record";
    }

    @PostMapping
    Object giveReason(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable String lost,
            @ModelAttribute GivenReason reason,
            Model model) {
        Records.Found found = records.require(who, lost, Action.READ_LOST_PUPIL);
        List<FieldError> errors = new ArrayList<>();
        reason.check(errors);
        if (!errors.isEmpty()) {
            return ask(found, reason, errors, model);
        }
        return records.giveReason(who, found.pupil(), reason)
                ? "redirect:/lost-pupils/{lost}"
                : TooManyQuestions.page();
    }

    private String ask(Records.Found found, GivenReason reason, List<FieldError> errors, Model model) {
        model.addAttribute("facts", facts.of(found));
        model.addAttribute("reason", reason);
        model.addAttribute("errors", errors);
        return "lostpupils/reason";
    }

    @GetMapping("/download")
    @Nullable
    String download(@AuthenticationPrincipal SignedIn who, @PathVariable String lost, HttpServletResponse response)
            throws IOException {
        Records.Found found = records.require(who, lost, Action.READ_LOST_PUPIL);
        Optional<GivenReason> reason = records.reason(who, found.pupil());
        if (reason.isEmpty()) {
            return "redirect:/lost-pupils/{lost}";
        }
        records.download(who, found, reason.get());
        response.setContentType("application/xml");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(found.file().name(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setContentLengthLong(found.file().size());
        files.copyTo(found.file(), response.getOutputStream());
        return null;
    }

    @GetMapping("/looks")
    String looks(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable String lost,
            @RequestParam(name = "page", defaultValue = "1") int page,
            Model model) {
        Records.Found found = records.require(who, lost, Action.SEE_LOST_PUPIL_LOOKS);
        Paging paging = Paging.of(page, looks.count(found.pupil()));
        model.addAttribute("facts", facts.of(found));
        model.addAttribute("paging", paging);
        model.addAttribute("looks", facts.named(looks.of(found.pupil(), paging.offset(), Paging.SIZE)));
        return "lostpupils/looks";
    }
}
