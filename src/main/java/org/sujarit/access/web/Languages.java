package org.sujarit.access.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.UriComponentsBuilder;

/** Thai first; English for whoever asks with {@code ?lang=en}, remembered in a cookie. */
@Configuration
class Languages implements WebMvcConfigurer {

    private static final String PARAMETER = "lang";
    private static final Locale THAI = Locale.forLanguageTag("th");
    private static final List<Locale> KNOWN = List.of(THAI, Locale.ENGLISH);

    /** What browsers on office machines prefer is mostly English by accident, so it is not asked. */
    @Bean
    LocaleResolver localeResolver() {
        CookieLocaleResolver cookie = new CookieLocaleResolver("sujarit-lang");
        cookie.setDefaultLocaleFunction(request -> THAI);
        cookie.setRejectInvalidCookies(false);
        return cookie;
    }

    /**
     * Tells pages their own address in the other language, with everything that was asked. A page that answers what
     * somebody sent has none: reading it again would lose what was typed.
     */
    private static final class OtherLanguage implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            if (request.getMethod().equals("GET") && request.getDispatcherType() == DispatcherType.REQUEST) {
                boolean english = RequestContextUtils.getLocale(request).equals(Locale.ENGLISH);
                String address = UriComponentsBuilder.fromPath(request.getRequestURI())
                        .query(request.getQueryString())
                        .replaceQueryParam(PARAMETER, english ? THAI.getLanguage() : Locale.ENGLISH.getLanguage())
                        .build()
                        .toUriString();
                request.setAttribute("inOtherLanguage", address);
            }
            return true;
        }
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        LocaleChangeInterceptor change = new LocaleChangeInterceptor() {
            @Override
            protected Locale parseLocaleValue(String value) {
                return KNOWN.stream()
                        .filter(locale -> locale.getLanguage().equals(value))
                        .findFirst()
                        .orElse(THAI);
            }
        };
        change.setParamName(PARAMETER);
        change.setIgnoreInvalidLocale(true);
        registry.addInterceptor(change);
        registry.addInterceptor(new OtherLanguage());
    }
}
