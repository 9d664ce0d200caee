package uk.s2s.service.schools.search;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import uk.s2s.identifiers.LaCode;
import uk.s2s.service.access.Action;
import uk.s2s.service.access.Permissions;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.pages.FieldError;
import uk.s2s.service.schools.Schools;

/** Finding a school: a form and its results, which a script renews while one types. */
@Controller
class FindSchoolPages {

    private static final int LONGEST = 200;
    private static final int LAST_PAGE = 10_000;

    private final SchoolSearch search;
    private final Schools schools;

    FindSchoolPages(SchoolSearch search, Schools schools) {
        this.search = search;
        this.schools = schools;
    }

    @GetMapping("/schools")
    String find(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam @Nullable String q,
            @RequestParam(defaultValue = "") String la,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        Permissions.require(who, Action.FIND_SCHOOL);
        addResults(q == null ? "" : q, la, page, model);
        boolean asked = q != null && q.isBlank() && authority(la).isEmpty();
        model.addAttribute(
                "errors",
                asked
                        ? List.of(new FieldError(
                                "q", "Enter a name, town, postcode or number, or select a local authority"))
                        : List.of());
        model.addAttribute("authorities", schools.localAuthorities());
        return "schools/find";
    }

    /** The results alone, to put into the page. */
    @GetMapping("/schools/results")
    String results(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String la,
            Model model) {
        Permissions.require(who, Action.FIND_SCHOOL);
        addResults(q, la, 1, model);
        return "schools/results";
    }

    private void addResults(String q, String la, int page, Model model) {
        String text = q.length() > LONGEST ? q.substring(0, LONGEST) : q;
        Optional<LaCode> authority = authority(la);
        boolean looked = !text.isBlank() || authority.isPresent();
        model.addAttribute("q", text);
        model.addAttribute("la", la);
        model.addAttribute(
                "found", looked ? search.find(text, authority, Math.min(Math.max(page, 1), LAST_PAGE)) : null);
        model.addAttribute(
                "path",
                UriComponentsBuilder.fromPath("/schools")
                        .queryParam("q", "{q}")
                        .queryParam("la", "{la}")
                        .encode()
                        .buildAndExpand(text, la)
                        .toUriString());
    }

    private static Optional<LaCode> authority(String la) {
        return la.matches("[0-9]{3}") ? Optional.of(new LaCode(la)) : Optional.empty();
    }
}
