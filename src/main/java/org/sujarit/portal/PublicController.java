package org.sujarit.portal;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;
import org.sujarit.refusal.Refused;

/** What is not published is missing for everybody, whatever the reason. */
abstract class PublicController {

    /** A person in a browser gets a page, not a problem document; an address with letters for its year is none either. */
    @ExceptionHandler({Refused.class, MethodArgumentTypeMismatchException.class})
    ModelAndView missing() {
        ModelAndView page = new ModelAndView("portal/missing");
        page.setStatus(HttpStatus.NOT_FOUND);
        return page;
    }
}
