package org.sujarit.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.autoconfigure.session.DefaultCookieSerializerCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RegexRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.sujarit.access.login.FailedLogin;
import org.sujarit.access.session.LoggedIn;
import org.sujarit.access.session.SessionEnd;
import org.sujarit.access.session.StaleForms;

/** The access matrix: one login for pages, API and Camunda's web apps; what is not named here is closed. */
@Configuration
class WebSecurity {

    private static final String CSRF_COOKIE = "SUJARIT-CSRF";
    private static final String CSRF_HEADER = "X-SUJARIT-CSRF";

    /** Files that never differ from person to person; without caching a page of Cockpit loads 4.8 MB each time. */
    static final RequestMatcher STATIC = RegexRequestMatcher.regexMatcher(
            org.springframework.http.HttpMethod.GET,
            "/(fonts|css|js/echarts)/.*|/camunda/(lib|assets)/.*|/camunda/app/[^?]*\\.(js|css|svg|woff2?|ttf|otf|json)(\\?.*)?");

    @Bean
    SecurityFilterChain everything(
            HttpSecurity http,
            ApiProblems problems,
            SessionEnd sessionEnd,
            StaleForms pages,
            EngineDoor door,
            LoggedIn loggedIn,
            FailedLogin failedLogin)
            throws Exception {
        return http.authorizeHttpRequests(requests -> requests
                        // First-administrator setup and Camunda's own login: CVE-2026-77226 and not needed.
                        .requestMatchers(
                                "/camunda/api/admin/setup/**",
                                "/camunda/app/admin/*/setup/**",
                                "/camunda/api/admin/auth/user/*/login/**",
                                "/engine-rest/**")
                        .denyAll()
                        .requestMatchers(
                                "/", "/portal/**", "/verify", "/verify/*", "/login", "/error", "/actuator/health/**")
                        .permitAll()
                        .requestMatchers(
                                "/search",
                                "/open-data",
                                "/feed.atom",
                                "/robots.txt",
                                "/sitemap.xml",
                                "/sitemap-pages.xml")
                        .permitAll()
                        .requestMatchers("/fonts/**", "/css/**", "/js/**", "/forms/**", "/icon.svg", "/favicon.ico")
                        .permitAll()
                        .requestMatchers(EngineDoor.EVERYBODY)
                        .authenticated()
                        .requestMatchers(EngineDoor.ADMINISTRATOR)
                        .access((login, asked) -> new AuthorizationDecision(door.opensTo(login.get())))
                        .requestMatchers("/camunda/api/**")
                        .denyAll()
                        .requestMatchers(
                                "/home/**", "/api/**", "/v3/api-docs/**", "/camunda", "/camunda/**", "/actuator/info")
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                .formLogin(form ->
                        form.loginPage("/login").successHandler(loggedIn).failureHandler(failedLogin))
                .sessionManagement(sessions -> sessions.sessionFixation(fixation -> fixation.newSession()))
                .httpBasic(basic -> basic.authenticationEntryPoint(problems))
                .logout(logout -> logout.logoutSuccessUrl("/login?logout"))
                .exceptionHandling(errors -> errors
                        // A script wants a status, a person wants the login page.
                        .defaultAuthenticationEntryPointFor(problems, path("/api/**"))
                        .defaultAuthenticationEntryPointFor(unauthorized(), path("/v3/api-docs/**"))
                        .defaultAuthenticationEntryPointFor(unauthorized(), path("/camunda/api/**"))
                        .defaultAuthenticationEntryPointFor(sessionEnd, path("/**"))
                        .defaultAccessDeniedHandlerFor(problems, path("/api/**"))
                        .defaultAccessDeniedHandlerFor(problems, path("/camunda/api/**"))
                        .defaultAccessDeniedHandlerFor(pages, path("/**")))
                // Below /camunda Camunda's own filter asks for its own token.
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens())
                        .csrfTokenRequestHandler(new TokenWithEveryCall())
                        .ignoringRequestMatchers("/camunda/api/**", "/camunda/app/**")
                        .ignoringRequestMatchers(new AndRequestMatcher(path("/api/**"), WebSecurity::fromAScript)))
                .headers(headers -> headers.frameOptions(FrameOptionsConfig::sameOrigin)
                        .contentSecurityPolicy(policy -> policy.policyDirectives(
                                "default-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self';"
                                        + " frame-ancestors 'self'"))
                        .cacheControl(cache -> cache.disable())
                        .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                                new NegatedRequestMatcher(STATIC), new CacheControlHeadersWriter())))
                .build();
    }

    /** The session's id as it is: whatever a caller sends as one counts as one (fromAScript). */
    @Bean
    DefaultCookieSerializerCustomizer plainSessionIds() {
        return cookies -> cookies.setUseBase64Encoding(false);
    }

    /** What no database keeps is turned away at the door, wherever it was meant to go. */
    @Bean
    StrictHttpFirewall noZeros() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(value -> value == null || value.indexOf('\0') < 0);
        return firewall;
    }

    /**
     * A script sends its password with every call, which no other site can do. A browser could be made to send one it
     * remembers, but it adds its session or says where the call comes from.
     */
    private static boolean fromAScript(HttpServletRequest request) {
        String login = request.getHeader(HttpHeaders.AUTHORIZATION);
        return login != null
                && login.regionMatches(true, 0, "Basic ", 0, 6)
                && request.getRequestedSessionId() == null
                && request.getHeader(HttpHeaders.ORIGIN) == null
                && request.getHeader("Sec-Fetch-Site") == null;
    }

    private static HttpStatusEntryPoint unauthorized() {
        return new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED);
    }

    private static RequestMatcher path(String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(pattern);
    }

    private static CookieCsrfTokenRepository csrfTokens() {
        CookieCsrfTokenRepository tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookieName(CSRF_COOKIE);
        tokens.setHeaderName(CSRF_HEADER);
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return tokens;
    }

    /** Who is logged in here is logged in to Camunda's web apps, and the engine knows who calls our API. */
    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> webappLogin() {
        var filter = new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
        filter.setInitParameters(
                Map.of(ProcessEngineAuthenticationFilter.AUTHENTICATION_PROVIDER_PARAM, WebappLogin.class.getName()));
        filter.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 2);
        filter.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        return filter;
    }

    /** Behind the login and before whatever relies on what somebody may do. */
    @Bean
    FilterRegistrationBean<FreshLogin> freshLoginBeforeWebapps(FreshLogin fresh) {
        var filter = new FilterRegistrationBean<>(fresh);
        filter.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 1);
        return filter;
    }

    /**
     * A form in Tasklist asks our API first, and no page of ours that carries the token may have come before. A long
     * page is on its way before its first form is written, too late for the cookie.
     */
    private static final class TokenWithEveryCall extends CsrfTokenRequestAttributeHandler {

        @Override
        public void handle(HttpServletRequest request, HttpServletResponse response, Supplier<CsrfToken> token) {
            super.handle(request, response, token);
            String path = request.getServletPath();
            if (path.startsWith("/api/") || path.startsWith("/home")) {
                token.get().getToken();
            }
        }
    }

    /** Outside of Camunda's own filters, whose nonce it replaces. */
    @Bean
    FilterRegistrationBean<PageNonce> pageNonce() {
        var filter = new FilterRegistrationBean<>(new PageNonce());
        filter.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER - 1);
        filter.addUrlPatterns("/camunda/app/*");
        return filter;
    }
}
