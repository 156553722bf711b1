package org.sujarit.portal;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;
import org.sujarit.refusal.Problems;
import org.sujarit.refusal.Refused;

/** What is not published is missing for everybody, whatever the reason; what is only away will be there again. */
@ControllerAdvice(basePackageClasses = PublicRefusals.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class PublicRefusals {

    private final Problems problems;

    PublicRefusals(Problems problems) {
        this.problems = problems;
    }

    /** A person in a browser gets a page, not a problem document; an address with letters for its year is none either. */
    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    ModelAndView missing() {
        ModelAndView page = new ModelAndView("portal/missing");
        page.setStatus(HttpStatus.NOT_FOUND);
        return page;
    }

    @ExceptionHandler
    ModelAndView refused(Refused refused, HttpServletResponse response) {
        if (refused.kind() != Refused.Kind.AWAY) {
            return missing();
        }
        problems.note(refused);
        HttpStatus away = HttpStatus.SERVICE_UNAVAILABLE;
        Problems.tryAgain(away, response::setHeader);
        ModelAndView page = new ModelAndView("error", away);
        page.addObject("status", away.value());
        page.addObject("reason", problems.words(refused, LocaleContextHolder.getLocale()));
        return page;
    }
}
