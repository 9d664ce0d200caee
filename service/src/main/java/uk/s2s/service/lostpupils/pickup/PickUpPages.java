package uk.s2s.service.lostpupils.pickup;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.s2s.service.pages.FieldError;
import uk.s2s.service.transfers.HeldFiles;
import uk.s2s.service.transfers.Transfer;

/** Where a school without an account enters its code and gets the file. The page is the same for any link. */
@Controller
@RequestMapping("/pick-up/{link}")
class PickUpPages {

    private final HandingOver handingOver;
    private final HeldFiles files;
    private final Patience patience;

    PickUpPages(HandingOver handingOver, HeldFiles files, Patience patience) {
        this.handingOver = handingOver;
        this.files = files;
        this.patience = patience;
    }

    @GetMapping
    String ask(@PathVariable String link, HttpServletResponse response, Model model) {
        return page(link, List.of(), response, model);
    }

    @PostMapping
    @Nullable
    String fetch(
            @PathVariable String link,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model)
            throws IOException {
        String network = Network.of(request.getRemoteAddr());
        if (!patience.allows(network)) {
            return error(
                    link, "There were too many tries from your network. Try again in ten minutes", response, model);
        }
        Optional<Transfer> file = handingOver.fetch(link, code, network);
        if (file.isEmpty()) {
            return error(
                    link,
                    "This link and this code open no file. Check the code; after five wrong ones, or once it has been used, a"
                            + " link opens nothing any more. Then ask the local authority for another",
                    response,
                    model);
        }
        send(file.get(), response);
        return null;
    }

    private static String error(String link, String problem, HttpServletResponse response, Model model) {
        return page(link, List.of(new FieldError("code", problem)), response, model);
    }

    /** Where the page leads to does not learn the link. */
    private static String page(String link, List<FieldError> errors, HttpServletResponse response, Model model) {
        response.setHeader("Referrer-Policy", "no-referrer");
        model.addAttribute("link", link);
        model.addAttribute("errors", errors);
        return "lostpupils/fetch";
    }

    private void send(Transfer file, HttpServletResponse response) throws IOException {
        response.setContentType("application/xml");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(file.name(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setContentLengthLong(file.size());
        files.copyTo(file, response.getOutputStream());
    }
}
