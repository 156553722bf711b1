package org.sujarit.access;

import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** Thai first; English for whoever asks with {@code ?lang=en}, remembered in a cookie. */
@Configuration
class Languages implements WebMvcConfigurer {

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
        change.setParamName("lang");
        change.setIgnoreInvalidLocale(true);
        registry.addInterceptor(change);
    }
}
