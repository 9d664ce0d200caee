package uk.s2s.service.uln;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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
import uk.s2s.service.learners.AskedService;
import uk.s2s.service.pages.FieldError;
import uk.s2s.service.pages.NotFound;
import uk.s2s.service.transfers.FindingGroup;
import uk.s2s.service.transfers.TransferReference;

/** One file: the confirmation, and how far it has come. */
@Controller
@RequestMapping("/uln/files/{file}")
class UlnFilePages {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final String TO_THE_FILE = "redirect:/uln/files/{file}";
    private static final String NOT_TAKEN_ANY_MORE =
            "This file is not taken any more. Export it from your MIS again and upload the new one";

    private final UlnFiles files;
    private final UlnUploads uploads;
    private final UlnResults results;
    private final PartStore parts;
    private final LrsAnswers answers;
    private final AskedService asked;

    UlnFilePages(
            UlnFiles files,
            UlnUploads uploads,
            UlnResults results,
            PartStore parts,
            LrsAnswers answers,
            AskedService asked) {
        this.files = files;
        this.uploads = uploads;
        this.results = results;
        this.parts = parts;
        this.answers = answers;
        this.asked = asked;
    }

    @GetMapping
    String file(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("file") String reference,
            @RequestParam @Nullable String taken,
            @RequestParam @Nullable String repeated,
            Model model)
            throws IOException {
        UlnFile file = files.require(who, reference, Action.SEE_ULN_RESULTS);
        return file(file, taken != null, repeated != null, List.of(), model);
    }

    private String file(UlnFile file, boolean taken, boolean repeated, List<FieldError> errors, Model model)
            throws IOException {
        model.addAttribute("file", FileView.of(file, parts.of(file.id())));
        model.addAttribute("sha256", file.sha256());
        model.addAttribute("taken", taken);
        model.addAttribute("repeated", repeated);
        model.addAttribute(
                "findings",
                FindingGroup.of(
                        (taken || repeated) && file.removed() == null
                                ? uploads.checked(file).findings()
                                : List.of()));
        model.addAttribute("terms", Terms.CURRENT);
        model.addAttribute("open", answers.light().isOpen());
        model.addAttribute("errors", errors);
        return "uln/file";
    }

    /** Hands the same bytes in once more, on purpose: the pupils may have been registered or settled meanwhile. */
    @PostMapping("/again")
    String again(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable("file") String reference,
            @RequestParam @Nullable String terms,
            Model model)
            throws IOException {
        UlnFile file = files.require(who, reference, Action.SEND_ULN_FILE);
        if (!answers.light().isOpen()) {
            return "redirect:/uln/upload";
        }
        if (file.removed() != null) {
            return TO_THE_FILE;
        }
        if (!Terms.CURRENT.version().equals(terms)) {
            return file(file, false, true, List.of(Terms.notAccepted()), model);
        }
        UlnOutcome outcome = uploads.again(who, file);
        if (outcome instanceof UlnOutcome.Taken repeat) {
            return "redirect:/uln/files/" + repeat.file().reference() + "?taken";
        }
        return outcome instanceof UlnOutcome.Repeated newer
                ? "redirect:/uln/files/" + newer.earlier().reference() + "?repeated"
                : file(file, false, true, List.of(new FieldError("terms", NOT_TAKEN_ANY_MORE)), model);
    }

    @PostMapping("/parts/{part}/again")
    String partAgain(
            @AuthenticationPrincipal SignedIn who, @PathVariable("file") String reference, @PathVariable int part) {
        results.tryAgain(who, reference, part);
        return TO_THE_FILE;
    }

    @GetMapping("/response")
    ResponseEntity<byte[]> response(@AuthenticationPrincipal SignedIn who, @PathVariable("file") String reference) {
        return download(reference, results.response(who, reference, 0));
    }

    @GetMapping("/parts/{part}/response")
    ResponseEntity<byte[]> response(
            @AuthenticationPrincipal SignedIn who, @PathVariable("file") String reference, @PathVariable int part) {
        if (part < 1) {
            throw new NotFound();
        }
        return download(reference, results.response(who, reference, part));
    }

    /** Whoever comes too early sees how far it is, and whoever comes too late that it is gone. */
    private static ResponseEntity<byte[]> download(String reference, Optional<ResponseFile> file) {
        return file.map(response -> download(response.name(), MediaType.APPLICATION_XML, response.bytes()))
                .orElseGet(() -> toTheFile(reference));
    }

    private static ResponseEntity<byte[]> toTheFile(String reference) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/uln/files/" + TransferReference.tidy(reference)))
                .build();
    }

    private static ResponseEntity<byte[]> download(String name, MediaType type, byte[] bytes) {
        String disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .body(bytes);
    }

    @GetMapping("/exceptions")
    String exceptions(@AuthenticationPrincipal SignedIn who, @PathVariable("file") String reference, Model model) {
        UlnFile file = files.require(who, reference, Action.SEE_ULN_RESULTS);
        if (file.removed() != null) {
            return TO_THE_FILE;
        }
        model.addAttribute("file", FileView.of(file, parts.of(file.id())));
        model.addAttribute("rows", results.exceptions(who, file, "page"));
        model.addAttribute("settles", who.settlesExceptions());
        model.addAttribute("settledHere", !asked.national());
        return "uln/exceptions";
    }

    @GetMapping("/exceptions.csv")
    ResponseEntity<byte[]> exceptionsAsCsv(
            @AuthenticationPrincipal SignedIn who, @PathVariable("file") String reference) {
        UlnFile file = files.require(who, reference, Action.SEE_ULN_RESULTS);
        if (file.removed() != null) {
            return toTheFile(file.reference());
        }
        byte[] csv = ExceptionsCsv.of(results.exceptions(who, file, "CSV"));
        return download("exceptions-" + file.reference() + ".csv", CSV, csv);
    }

    /** What changes of the page while the Learning Records Service is at work. */
    @GetMapping("/progress")
    String progress(@AuthenticationPrincipal SignedIn who, @PathVariable("file") String reference, Model model) {
        UlnFile file = files.require(who, reference, Action.SEE_ULN_RESULTS);
        model.addAttribute("file", FileView.of(file, parts.of(file.id())));
        return "uln/progress";
    }
}
