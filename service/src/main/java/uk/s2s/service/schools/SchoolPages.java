package uk.s2s.service.schools;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.access.Action;
import uk.s2s.service.access.Permissions;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.pages.NotFound;

/** All that the directory knows of one school or local authority. */
@Controller
class SchoolPages {

    private final Schools schools;
    private final SchoolDetails details;

    SchoolPages(Schools schools, SchoolDetails details) {
        this.schools = schools;
        this.details = details;
    }

    @GetMapping("/schools/{urn:[0-9]{5,6}}")
    String byUrn(@AuthenticationPrincipal SignedIn who, @PathVariable int urn, Model model) {
        Permissions.require(who, Action.FIND_SCHOOL);
        return page(who, details.find(urn), model);
    }

    @GetMapping("/schools/{number:[0-9]{7}}")
    String byNumber(@AuthenticationPrincipal SignedIn who, @PathVariable String number, Model model) {
        Permissions.require(who, Action.FIND_SCHOOL);
        return page(who, details.find(new SchoolNumber(number)), model);
    }

    @GetMapping("/schools/{number:[0-9]{3}LLLL}")
    String authority(@AuthenticationPrincipal SignedIn who, @PathVariable String number, Model model) {
        Permissions.require(who, Action.FIND_SCHOOL);
        SchoolNumber authority = new SchoolNumber(number);
        Organisation found = schools.find(authority).orElseThrow(NotFound::new);
        model.addAttribute("authority", found);
        model.addAttribute("successors", schools.successors(authority));
        model.addAttribute("count", details.count(authority));
        addNotices(who, authority, model);
        return "schools/authority";
    }

    private String page(SignedIn who, Optional<School> found, Model model) {
        School school = found.orElseThrow(NotFound::new);
        model.addAttribute("school", school);
        model.addAttribute("successors", details.successors(school.urn()));
        model.addAttribute("predecessors", details.predecessors(school.urn()));
        SchoolNumber number = school.number();
        model.addAttribute("reachable", number != null && standsFor(number, school));
        addNotices(who, number, model);
        return "schools/school";
    }

    /** Whether files to this number reach this school: not when a successor has taken the number over. */
    private boolean standsFor(SchoolNumber number, School school) {
        return details.find(number).map(School::urn).orElse(0) == school.urn();
    }

    private void addNotices(SignedIn who, @Nullable SchoolNumber number, Model model) {
        boolean own = number != null && number.value().equals(who.organisation());
        model.addAttribute(
                "told", number != null && schools.noticeAddress(number).isPresent());
        boolean maySet = number != null
                && Permissions.allows(who.role(), Set.of(), own ? Action.SET_NOTICE_ADDRESS : Action.MANAGE_DIRECTORY);
        model.addAttribute("maySetAddress", maySet);
        model.addAttribute(
                "addressTrouble",
                maySet && number != null ? schools.addressTrouble(number).orElse(null) : null);
    }
}
