package uk.s2s.service.schools.directory;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import uk.s2s.service.access.Action;
import uk.s2s.service.access.Permissions;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.pages.FieldError;
import uk.s2s.service.pages.NotFound;
import uk.s2s.service.schools.DirectoryEvent.Actor;
import uk.s2s.service.schools.directory.DirectoryImports.NotApplied;

/** An administrator renews the directory: uploads the register's download, looks at what it changes, applies it. */
@Controller
@RequestMapping("/admin/directory")
class DirectoryPages {

    private static final int LONGEST_NAME = 100;

    private final DirectoryImports imports;
    private final DataSize limit;

    DirectoryPages(DirectoryImports imports, @Value("${spring.servlet.multipart.max-request-size}") DataSize limit) {
        this.imports = imports;
        this.limit = limit;
    }

    @GetMapping
    String overview(@AuthenticationPrincipal SignedIn who, @RequestParam @Nullable String tooLarge, Model model) {
        Permissions.require(who, Action.MANAGE_DIRECTORY);
        return overview(tooLarge == null ? null : tooLarge(), model);
    }

    private String tooLarge() {
        return "The file is larger than the %d MB that this service takes in. Choose the register's CSV as it came, or renew the"
                        .formatted(limit.toMegabytes())
                + " directory by the command s2s schools import";
    }

    private String overview(@Nullable String wrong, Model model) {
        model.addAttribute("imports", imports.newest());
        model.addAttribute("errors", wrong == null ? List.of() : List.of(new FieldError("file", wrong)));
        return "schools/directory";
    }

    @PostMapping
    String receive(@AuthenticationPrincipal SignedIn who, @RequestParam @Nullable MultipartFile file, Model model)
            throws IOException {
        Permissions.require(who, Action.MANAGE_DIRECTORY);
        if (file == null || file.isEmpty()) {
            return overview("Choose the CSV file that you have downloaded from the register", model);
        }
        try {
            DirectoryImport received = imports.receive(nameOf(file), file);
            return "redirect:/admin/directory/" + received.id();
        } catch (UnreadableFile e) {
            return overview(e.explanation(), model);
        }
    }

    private static String nameOf(MultipartFile file) {
        String given = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        String name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    @GetMapping("/{id}")
    String look(@AuthenticationPrincipal SignedIn who, @PathVariable UUID id, Model model) {
        Permissions.require(who, Action.MANAGE_DIRECTORY);
        return look(id, List.of(), model);
    }

    private String look(UUID id, List<FieldError> errors, Model model) {
        DirectoryImport found = imports.find(id).orElseThrow(NotFound::new);
        model.addAttribute("received", found);
        model.addAttribute("changes", found.isWaiting() ? imports.changes(id) : null);
        model.addAttribute("errors", errors);
        return "schools/directoryImport";
    }

    @PostMapping("/{id}/apply")
    String apply(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable UUID id,
            @RequestParam String seen,
            @RequestParam @Nullable String closing,
            Model model) {
        Permissions.require(who, Action.MANAGE_DIRECTORY);
        Actor by = new Actor(who.account(), who.organisation());
        Optional<NotApplied> why = imports.apply(id, seen, closing != null, by);
        return why.isEmpty()
                ? "redirect:/admin/directory/" + id
                : look(id, List.of(new FieldError(field(why.get()), why.get().explanation())), model);
    }

    private static String field(NotApplied why) {
        return why == NotApplied.CLOSES_MANY ? "closing" : "apply";
    }

    @PostMapping("/{id}/give-up")
    String giveUp(@AuthenticationPrincipal SignedIn who, @PathVariable UUID id) {
        Permissions.require(who, Action.MANAGE_DIRECTORY);
        imports.giveUp(id);
        return "redirect:/admin/directory";
    }
}
