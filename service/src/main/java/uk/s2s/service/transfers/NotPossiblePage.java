package uk.s2s.service.transfers;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** The answer when a file has gone on meanwhile, so that what somebody asks for comes too late. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class NotPossiblePage {

    @ExceptionHandler(TransferNotPossible.class)
    ModelAndView notPossible(TransferNotPossible problem) {
        var page = new ModelAndView("transfers/notPossible");
        page.setStatus(HttpStatus.CONFLICT);
        page.addObject("message", problem.getMessage());
        return page;
    }
}
