package org.sujarit.portal.head;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.sujarit.report.compile.PublicAddress;

/** The one address of each public page, without what was asked; pages that have another one say so themselves. */
@ControllerAdvice("org.sujarit.portal")
class PublicHead {

    private final PublicAddress address;

    PublicHead(PublicAddress address) {
        this.address = address;
    }

    @ModelAttribute("canonical")
    String canonical(HttpServletRequest request) {
        return address.url() + request.getRequestURI();
    }
}
