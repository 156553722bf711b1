package org.sujarit.portal.living;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets browsers and proxies keep what is alive for a minute, and tells them afterwards whether it is still the same. */
@Configuration
class LivingPages implements WebMvcConfigurer {

    static final String CACHE_CONTROL = "public, max-age=60, must-revalidate";

    /** Not the documents, which are frozen, nor evidence, which may be large. */
    private static final Pattern ADDRESSES =
            Pattern.compile("/(search|open-data|feed\\.atom|robots\\.txt|sitemap(-pages)?\\.xml)?"
                    + "|/portal/[A-Za-z0-9]{1,32}(/(effect(\\.csv|\\.json)?|years|feed\\.atom|sitemap\\.xml"
                    + "|[0-9]{4}/measures(/[^/]+)?))?");

    static boolean isAt(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod())
                && ADDRESSES.matcher(request.getRequestURI()).matches();
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Kept());
    }

    /** Who asks for another language gets a cookie, which is for nobody else; what is missing may be there in a moment. */
    private static final class Kept implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            if (isAt(request) && request.getParameter("lang") == null) {
                response.setHeader(HttpHeaders.CACHE_CONTROL, CACHE_CONTROL);
                response.addHeader(HttpHeaders.VARY, "Cookie");
            }
            return true;
        }

        @Override
        public void afterCompletion(
                HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception thrown) {
            if (isAt(request) && (thrown != null || response.getStatus() != HttpServletResponse.SC_OK)) {
                response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            }
        }
    }

    /** Weak, because the server compresses nothing that has a strong one. It holds the page back until it is whole. */
    @Bean
    ShallowEtagHeaderFilter tagsOfLivingPages() {
        ShallowEtagHeaderFilter tags = new ShallowEtagHeaderFilter() {
            @Override
            protected boolean shouldNotFilter(HttpServletRequest request) {
                return !isAt(request);
            }
        };
        tags.setWriteWeakETag(true);
        return tags;
    }
}
