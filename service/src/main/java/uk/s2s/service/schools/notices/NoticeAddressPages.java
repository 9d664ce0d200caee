package uk.s2s.service.schools.notices;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.s2s.identifiers.SchoolNumber;
import uk.s2s.service.access.Action;
import uk.s2s.service.access.Permissions;
import uk.s2s.service.access.SignedIn;
import uk.s2s.service.pages.FieldError;
import uk.s2s.service.pages.NotFound;
import uk.s2s.service.schools.DirectoryEvent.Actor;
import uk.s2s.service.schools.Organisation;
import uk.s2s.service.schools.Schools;

/** Giving an organisation's address for notices, and entering the code that was sent to it. */
@Controller
@RequestMapping("/schools/{number:[0-9]{3}(?:[0-9]{4}|LLLL)}/notice-address")
class NoticeAddressPages {

    private final NoticeAddresses addresses;
    private final Schools schools;
    private final Clock clock;

    NoticeAddressPages(NoticeAddresses addresses, Schools schools, Clock clock) {
        this.addresses = addresses;
        this.schools = schools;
        this.clock = clock;
    }

    @GetMapping
    String form(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable String number,
            @RequestParam @Nullable String verified,
            Model model) {
        Organisation organisation = require(who, number);
        model.addAttribute("verified", verified != null);
        return form(organisation, "", List.of(), model);
    }

    @PostMapping
    String give(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String address,
            Model model) {
        Organisation organisation = require(who, number);
        Optional<NoticeAddress> given = NoticeAddress.read(address);
        if (given.isEmpty()) {
            return form(
                    organisation,
                    address,
                    List.of(new FieldError("address", "Enter an email address, like office@school.example")),
                    model);
        }
        if (!addresses.give(organisation.number(), given.get(), actor(who))) {
            return form(
                    organisation,
                    address,
                    List.of(new FieldError(
                            "address",
                            "%d codes were sent within a day. Look for them in the mailbox, also under unwanted mail, or try again tomorrow"
                                    .formatted(NoticeAddresses.CODES_A_DAY))),
                    model);
        }
        return "redirect:/schools/" + number + "/notice-address/code";
    }

    private String form(Organisation organisation, String typed, List<FieldError> errors, Model model) {
        SchoolNumber number = organisation.number();
        model.addAttribute("organisation", organisation);
        model.addAttribute("inForce", schools.noticeAddress(number).orElse(null));
        model.addAttribute("trouble", schools.addressTrouble(number).orElse(null));
        model.addAttribute("claim", open(number).orElse(null));
        model.addAttribute("typed", typed);
        model.addAttribute("errors", errors);
        return "schools/noticeAddress";
    }

    @GetMapping("/code")
    String code(@AuthenticationPrincipal SignedIn who, @PathVariable String number, Model model) {
        return code(require(who, number), List.of(), model);
    }

    @PostMapping("/code")
    String enter(
            @AuthenticationPrincipal SignedIn who,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String code,
            Model model) {
        Organisation organisation = require(who, number);
        if (code.isBlank()) {
            return code(organisation, List.of(new FieldError("code", "Enter the 6 digits from the email")), model);
        }
        return switch (addresses.enter(organisation.number(), code, actor(who))) {
            case VERIFIED -> "redirect:/schools/" + number + "/notice-address?verified";
            case WRONG ->
                code(
                        organisation,
                        List.of(new FieldError(
                                "code",
                                "This is not the code of the last email that was sent. Check it and enter it again")),
                        model);
            case NO_LONGER -> code(organisation, List.of(), model);
        };
    }

    /** Without a code that could be entered, the page says so and leads back to the address. */
    private String code(Organisation organisation, List<FieldError> errors, Model model) {
        Optional<Claim> claim = open(organisation.number());
        model.addAttribute("organisation", organisation);
        model.addAttribute("claim", claim.orElse(null));
        model.addAttribute("errors", claim.isPresent() ? errors : List.of());
        return "schools/noticeCode";
    }

    private Optional<Claim> open(SchoolNumber number) {
        return addresses.claim(number).filter(claim -> claim.canBeEntered(clock.instant()));
    }

    /** One's own organisation's address its users set, any other an administrator. */
    private Organisation require(SignedIn who, String number) {
        boolean own = number.equals(who.organisation());
        Permissions.require(who, own ? Action.SET_NOTICE_ADDRESS : Action.MANAGE_DIRECTORY);
        return schools.find(new SchoolNumber(number)).orElseThrow(NotFound::new);
    }

    private static Actor actor(SignedIn who) {
        return new Actor(who.account(), who.organisation());
    }
}
