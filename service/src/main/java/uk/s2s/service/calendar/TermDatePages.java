package uk.s2s.service.calendar;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import uk.s2s.identifiers.LaCode;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.access.Action;
import uk.s2s.service.access.Permissions;
import uk.s2s.service.access.Role;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.calendar.TermImport.Outcome;
import uk.s2s.service.pages.FieldError;
import uk.s2s.service.schools.DirectoryEvent.Actor;
import uk.s2s.service.schools.Organisation;
import uk.s2s.service.schools.Schools;

/** Which terms count for an LA's schools, and reading in others: an LA its own, an administrator any. */
@Controller
@RequestMapping("/term-dates")
class TermDatePages {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final SchoolDays schoolDays;
    private final TermImport imports;
    private final Schools schools;
    private final Clock clock;

    TermDatePages(SchoolDays schoolDays, TermImport imports, Schools schools, Clock clock) {
        this.schoolDays = schoolDays;
        this.imports = imports;
        this.schools = schools;
        this.clock = clock;
    }

    @GetMapping
    String show(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(defaultValue = "") String la,
            @RequestParam @Nullable String saved,
            @RequestParam @Nullable String tooLarge,
            Model model) {
        Permissions.require(who, Action.MANAGE_TERM_DATES);
        model.addAttribute("saved", saved != null);
        return page(
                who,
                la,
                tooLarge == null
                        ? List.of()
                        : List.of("The file is too large for a list of term dates. Choose the CSV file."),
                model);
    }

    @PostMapping
    String read(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String la,
            Model model)
            throws IOException {
        Permissions.require(who, Action.MANAGE_TERM_DATES);
        model.addAttribute("saved", false);
        if (file == null || file.isEmpty()) {
            return page(who, la, List.of("Choose the CSV file of term dates"), model);
        }
        Outcome outcome = imports.apply(file.getBytes(), mayGive(who), new Actor(who.account(), who.organisation()));
        if (!outcome.isGood()) {
            return page(who, la, outcome.problems(), model);
        }
        return "redirect:/term-dates?saved&la=" + outcome.years().get(0).substring(0, 3);
    }

    private static Predicate<LaCode> mayGive(SignedIn who) {
        return who.role() == Role.ADMINISTRATOR ? la -> true : who.number().la()::equals;
    }

    private String page(SignedIn who, String asked, List<String> problems, Model model) {
        List<Organisation> authorities = who.role() == Role.ADMINISTRATOR ? schools.localAuthorities() : List.of();
        Optional<LaCode> la = who.role() == Role.ADMINISTRATOR
                ? Optional.of(asked).filter(code -> code.matches("[0-9]{3}")).map(LaCode::new)
                : Optional.of(who.number().la());
        model.addAttribute("authorities", authorities);
        model.addAttribute("la", la.map(LaCode::value).orElse(""));
        model.addAttribute(
                "name",
                la.flatMap(code -> schools.find(SchoolNumber.ofLocalAuthority(code)))
                        .map(Organisation::name)
                        .orElse(""));
        model.addAttribute("years", la.map(this::years).orElse(List.of()));
        model.addAttribute("problems", problems.size() > 1 ? problems : List.of());
        model.addAttribute("errors", errors(problems));
        return "calendar/termDates";
    }

    private static List<FieldError> errors(List<String> problems) {
        if (problems.size() > 1) {
            return List.of(
                    new FieldError("file", "Nothing was set: correct what is listed here and choose the file again"));
        }
        return problems.stream().map(text -> new FieldError("file", text)).toList();
    }

    private List<YearView> years(LaCode la) {
        AcademicYear now = AcademicYear.of(LocalDate.ofInstant(clock.instant(), ENGLAND));
        return Stream.of(now, now.next())
                .map(year -> YearView.of(la, year, schoolDays))
                .toList();
    }
}
