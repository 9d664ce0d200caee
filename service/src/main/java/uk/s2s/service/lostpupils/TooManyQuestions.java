package uk.s2s.service.lostpupils;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** The answer to whoever has asked enough for now. */
public final class TooManyQuestions {

    private TooManyQuestions() {}

    public static ModelAndView page() {
        var page = new ModelAndView("lostpupils/tooMany");
        page.setStatus(HttpStatus.TOO_MANY_REQUESTS);
        return page;
    }
}
