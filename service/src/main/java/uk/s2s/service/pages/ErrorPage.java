package uk.s2s.service.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page for what goes wrong before or after a controller, where {@link ErrorPages} is not asked. */
@Controller
class ErrorPage implements ErrorController {

    @RequestMapping("/error")
    ModelAndView error(HttpServletRequest request) {
        HttpStatus status = statusOf(request);
        String oldForm = FormTooOld.pageOf(request);
        if (oldForm != null) {
            return new ModelAndView("pages/formTooOld", Map.of("back", oldForm), status);
        }
        var page = new ModelAndView(view(status), status);
        if (status.is5xxServerError()) {
            page.addObject("reference", ErrorPages.newReference());
        }
        return page;
    }

    private static HttpStatus statusOf(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        return status == null || !status.isError() ? HttpStatus.NOT_FOUND : status;
    }

    private static String view(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "pages/notFound";
            case FORBIDDEN -> "pages/denied";
            case SERVICE_UNAVAILABLE -> "pages/busy";
            case CONTENT_TOO_LARGE -> "pages/tooMuch";
            case REQUEST_TIMEOUT -> "pages/tooSlow";
            default -> status.is4xxClientError() ? "pages/badRequest" : "pages/fault";
        };
    }
}
