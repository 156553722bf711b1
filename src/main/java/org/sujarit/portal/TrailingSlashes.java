package org.sujarit.portal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.UrlHandlerFilter;

/** Whoever cuts an address short often leaves its slash. */
@Configuration
class TrailingSlashes {

    @Bean
    UrlHandlerFilter slashesOfThePortal() {
        return UrlHandlerFilter.trailingSlashHandler("/portal/**", "/verify/**")
                .redirect(HttpStatus.PERMANENT_REDIRECT)
                .build();
    }
}
