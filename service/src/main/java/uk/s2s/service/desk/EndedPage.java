package uk.s2s.service.desk;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Tells a school whose registration has ended what to do; asked before the page for whatever else goes wrong. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class EndedPage {

    @ExceptionHandler(RegistrationEnded.class)
    ModelAndView ended() {
        return new ModelAndView("desk/ended", HttpStatus.FORBIDDEN);
    }
}
