package uk.s2s.service.uln;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import uk.s2s.service.access.Action;
import uk.s2s.service.access.Permissions;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.pages.FieldError;
import uk.s2s.service.pages.Paging;
import uk.s2s.service.transfers.CheckedFile;
import uk.s2s.service.transfers.FindingGroup;

/** The start of the ULN service, uploading, and the results. */
@Controller
@RequestMapping("/uln")
class UlnPages {

    private static final int NEWEST = 3;
    private static final String TOO_LARGE =
            "The file is too large for a school's pupils, so nothing was taken. Check what your" + " MIS exported";

    private final UlnUploads uploads;
    private final UlnStore files;
    private final PartStore parts;
    private final UlnExaminer examiner;
    private final LrsAnswers answers;
    private final LrsRegistrations registrations;

    UlnPages(
            UlnUploads uploads,
            UlnStore files,
            PartStore parts,
            UlnExaminer examiner,
            LrsAnswers answers,
            LrsRegistrations registrations) {
        this.uploads = uploads;
        this.files = files;
        this.parts = parts;
        this.examiner = examiner;
        this.answers = answers;
        this.registrations = registrations;
    }

    @GetMapping
    String start(@AuthenticationPrincipal SignedIn who, Model model) {
        Permissions.require(who, Action.SEE_ULN_RESULTS);
        model.addAttribute("light", answers.light());
        model.addAttribute("newest", views(files.of(who.number(), 0, NEWEST)));
        return "uln/start";
    }

    @GetMapping("/upload")
    String form(@AuthenticationPrincipal SignedIn who, @RequestParam @Nullable String tooLarge, Model model) {
        Permissions.require(who, Action.SEND_ULN_FILE);
        return form(who, tooLarge == null ? List.of() : List.of(new FieldError("file", TOO_LARGE)), model);
    }

    private String form(SignedIn who, List<FieldError> errors, Model model) {
        model.addAttribute("light", answers.light());
        model.addAttribute("terms", Terms.CURRENT);
        model.addAttribute("versions", examiner.acceptedVersions());
        model.addAttribute("organisation", who.worksAs() + " (" + who.organisation() + ")");
        model.addAttribute(
                "lacking", registrations.lacksNational(who.organisation()) ? PartProblem.NO_CREDENTIALS.advice() : "");
        model.addAttribute("errors", errors);
        return "uln/upload";
    }

    @PostMapping("/upload")
    String upload(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable String terms,
            Model model)
            throws IOException {
        Permissions.require(who, Action.SEND_ULN_FILE);
        List<FieldError> errors = new ArrayList<>();
        if (!Terms.CURRENT.version().equals(terms)) {
            errors.add(Terms.notAccepted());
        }
        if (file == null || !new UlnUpload(file).isChosen()) {
            errors.add(new FieldError("file", "Choose a file"));
        }
        if (!errors.isEmpty() || file == null || !answers.light().isOpen()) {
            return form(who, errors, model);
        }
        UlnUpload upload = new UlnUpload(file);
        return answer(upload, uploads.send(who, upload), model);
    }

    private String answer(UlnUpload upload, UlnOutcome outcome, Model model) {
        if (outcome instanceof UlnOutcome.Taken taken) {
            return "redirect:/uln/files/" + taken.file().reference() + "?taken";
        }
        if (outcome instanceof UlnOutcome.Repeated repeated) {
            return "redirect:/uln/files/" + repeated.earlier().reference() + "?repeated";
        }
        boolean nobody = outcome instanceof UlnOutcome.NobodyLeft;
        CheckedFile checked =
                outcome instanceof UlnOutcome.NobodyLeft left ? left.file() : ((UlnOutcome.Refused) outcome).file();
        model.addAttribute("nobody", nobody);
        model.addAttribute("fileName", upload.name());
        model.addAttribute("versions", examiner.acceptedVersions());
        model.addAttribute("file", checked);
        model.addAttribute("causes", UlnCause.of(checked.errors()));
        model.addAttribute("findings", FindingGroup.of(checked.findings()));
        return "uln/refused";
    }

    @GetMapping("/results")
    String results(@AuthenticationPrincipal SignedIn who, @RequestParam(defaultValue = "1") int page, Model model) {
        Permissions.require(who, Action.SEE_ULN_RESULTS);
        Paging paging = Paging.of(page, files.count(who.number()));
        model.addAttribute("paging", paging);
        model.addAttribute("files", views(files.of(who.number(), paging.offset(), Paging.SIZE)));
        return "uln/results";
    }

    private List<FileView> views(List<UlnFile> shown) {
        Map<UUID, List<UlnPart>> byFile = parts
                .of(shown.stream().map(UlnFile::id).toList())
                .stream()
                .collect(Collectors.groupingBy(UlnPart::file));
        return shown.stream()
                .map(file -> FileView.of(file, byFile.getOrDefault(file.id(), List.of())))
                .toList();
    }
}
