package uk.s2s.service.subject;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import uk.s2s.service.access.Action;
import uk.s2s.service.access.Permissions;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.pages.FieldError;

/** Where an administrator has everything about a pupil put together: asked, confirmed, downloaded. */
@Controller
@RequestMapping("/subject-access")
class SubjectPages {

    private final SubjectFormReader reader;
    private final SubjectAccess access;

    SubjectPages(SubjectFormReader reader, SubjectAccess access) {
        this.reader = reader;
        this.access = access;
    }

    @GetMapping
    String ask(@AuthenticationPrincipal SignedIn who, Model model) {
        Permissions.require(who, Action.EXPORT_PUPIL);
        model.addAttribute("form", SubjectForm.EMPTY);
        model.addAttribute("errors", List.of());
        return "subject/ask";
    }

    @PostMapping
    ModelAndView confirm(@AuthenticationPrincipal SignedIn who, @ModelAttribute SubjectForm form) {
        Permissions.require(who, Action.EXPORT_PUPIL);
        List<FieldError> errors = new ArrayList<>();
        Subject subject = reader.read(form, errors);
        if (!errors.isEmpty()) {
            return again(form, errors);
        }
        var page = new ModelAndView("subject/confirm");
        page.addObject("form", form);
        page.addObject("holdings", access.count(who, subject, form.reason()));
        return page;
    }

    /** Null when the export itself is the answer. It goes out as it is made. */
    @PostMapping("/export")
    @Nullable
    ModelAndView export(
            @AuthenticationPrincipal SignedIn who, @ModelAttribute SubjectForm form, HttpServletResponse response)
            throws IOException {
        Permissions.require(who, Action.EXPORT_PUPIL);
        List<FieldError> errors = new ArrayList<>();
        Subject asked = reader.read(form, errors);
        if (!errors.isEmpty()) {
            return again(form, errors);
        }
        Subject subject = access.give(who, asked, form.reason());
        response.setContentType("application/zip");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("subject-access.zip")
                        .build()
                        .toString());
        access.write(subject, response.getOutputStream());
        return null;
    }

    private static ModelAndView again(SubjectForm form, List<FieldError> errors) {
        var page = new ModelAndView("subject/ask");
        page.addObject("form", form);
        page.addObject("errors", errors);
        return page;
    }
}
