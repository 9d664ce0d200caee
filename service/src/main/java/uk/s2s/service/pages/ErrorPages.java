package uk.s2s.service.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Turns what controllers throw into pages. Logs the kind and place of a fault, never its message: it may hold data. */
@ControllerAdvice
class ErrorPages {

    private static final Logger log = LoggerFactory.getLogger(ErrorPages.class);

    @ExceptionHandler({NotFound.class, NoResourceFoundException.class})
    ModelAndView notFound() {
        return page("pages/notFound", HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler(AccessDeniedException.class)
    ModelAndView denied() {
        return page("pages/denied", HttpStatus.FORBIDDEN);
    }

    /** A word where a number or an id belongs, or a character that no text may hold. */
    @ExceptionHandler({TypeMismatchException.class, RequestRejectedException.class})
    ModelAndView badRequest() {
        return page("pages/badRequest", HttpStatus.BAD_REQUEST);
    }

    /** Whoever asked has gone: nobody is left to answer, and nothing is wrong here. */
    @ExceptionHandler(AsyncRequestNotUsableException.class)
    @Nullable
    ModelAndView gone() {
        return null;
    }

    @ExceptionHandler(TooBusy.class)
    ModelAndView busy() {
        return page("pages/busy", HttpStatus.SERVICE_UNAVAILABLE);
    }

    @ExceptionHandler(Exception.class)
    ModelAndView fault(Exception fault, HttpServletResponse response) {
        if (fault instanceof ErrorResponse answer && answer.getStatusCode().is4xxClientError()) {
            HttpStatus status = HttpStatus.valueOf(answer.getStatusCode().value());
            return page(status == HttpStatus.NOT_FOUND ? "pages/notFound" : "pages/badRequest", status);
        }
        String reference = newReference();
        log.error("Fault {}: {}", reference, FaultTrace.of(fault));
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        ModelAndView page = page("pages/fault", HttpStatus.INTERNAL_SERVER_ERROR);
        page.addObject("reference", reference);
        return page;
    }

    /** What the log and the page both show, so that one finds the other. */
    static String newReference() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
    }

    private static ModelAndView page(String view, HttpStatus status) {
        var page = new ModelAndView(view);
        page.setStatus(status);
        return page;
    }
}
