package uk.s2s.service.transfers;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import uk.s2s.service.access.Action;
import uk.s2s.service.access.Permissions;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.pages.FieldError;

/** Choosing files, and what became of them. */
@Controller
class UploadPages {

    private final Uploads uploads;
    private final TransferIds ids;
    private final Parties parties;
    private final AllRemarks remarks;
    private final DataSize limit;

    UploadPages(
            Uploads uploads,
            TransferIds ids,
            Parties parties,
            AllRemarks remarks,
            @Value("${spring.servlet.multipart.max-request-size}") DataSize limit) {
        this.limit = limit;
        this.uploads = uploads;
        this.ids = ids;
        this.parties = parties;
        this.remarks = remarks;
    }

    @GetMapping("/upload")
    String form(@AuthenticationPrincipal SignedIn who, @RequestParam @Nullable String tooLarge, Model model) {
        Permissions.require(who, Action.SEND_FILE);
        return form(who, tooLarge == null ? List.of() : List.of(new FieldError("files", tooLarge())), model);
    }

    private String tooLarge() {
        return "The files are larger than %d MB together, so nothing was sent. Send them one at a time; a single CTF of that size is"
                        .formatted(limit.toMegabytes())
                + " too large for a school's pupils, so check what your MIS exported";
    }

    /** The action without a file: somebody came back to the address of the answer. */
    @GetMapping("/upload/result")
    String noResult() {
        return "redirect:/upload";
    }

    @PostMapping("/upload/result")
    String upload(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            @RequestParam @Nullable String form,
            @RequestParam(defaultValue = "send") String action,
            Model model)
            throws IOException {
        boolean checkOnly = action.equals("check");
        Permissions.require(who, checkOnly ? Action.CHECK_FILE : Action.SEND_FILE);
        List<MultipartFile> chosen = chosen(files);
        if (chosen.isEmpty()) {
            return form(who, List.of(new FieldError("files", "Choose at least one file")), model);
        }
        UUID first = ids.ofForm(form, who.account()).orElseGet(ids::next);
        List<UploadOutcome> outcomes = new ArrayList<>();
        for (MultipartFile file : chosen) {
            UploadedFile uploaded = new Uploaded(file);
            outcomes.add(
                    checkOnly
                            ? uploads.check(who, uploaded)
                            : uploads.send(who, TransferIds.ofFile(first, outcomes.size()), uploaded));
        }
        model.addAttribute("results", UploadResult.all(outcomes, parties));
        model.addAttribute("remarks", remarks(who, outcomes));
        model.addAttribute("checkOnly", checkOnly);
        return "transfers/uploaded";
    }

    /** By reference. */
    private Map<String, List<Remark>> remarks(SignedIn who, List<UploadOutcome> outcomes) {
        return outcomes.stream()
                .filter(UploadOutcome.Sent.class::isInstance)
                .map(outcome -> ((UploadOutcome.Sent) outcome).transfer())
                .collect(Collectors.toMap(Transfer::reference, file -> remarks.about(who, file)));
    }

    private String form(SignedIn who, List<FieldError> errors, Model model) {
        model.addAttribute("form", ids.newForm(who.account()));
        model.addAttribute("organisation", who.worksAs() + " (" + who.organisation() + ")");
        model.addAttribute("errors", errors);
        return "transfers/upload";
    }

    /** Without a choice browsers send one part with an empty name. */
    private static List<MultipartFile> chosen(@Nullable List<MultipartFile> files) {
        return files == null
                ? List.of()
                : files.stream()
                        .filter(file -> !file.isEmpty() || hasName(file))
                        .toList();
    }

    private static boolean hasName(MultipartFile file) {
        String name = file.getOriginalFilename();
        return name != null && !name.isBlank();
    }

    private record Uploaded(MultipartFile part) implements UploadedFile {

        @Override
        public String name() {
            String given = part.getOriginalFilename();
            return given == null ? "" : given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        }

        @Override
        public long size() {
            return part.getSize();
        }

        @Override
        public InputStream open() throws IOException {
            return part.getInputStream();
        }
    }
}
