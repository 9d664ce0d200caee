package uk.s2s.service.accounts;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import uk.s2s.service.guard.Guards;

/** Which pages are open, how one signs in and out, and the headers that every answer carries. */
@Configuration
class SecurityConfiguration {

    private static final String[] OPEN = {
        "/sign-in",
        "/signed-out",
        "/assets/**",
        "/accessibility",
        "/privacy",
        "/cookies",
        "/findings",
        "/findings/*",
        "/pick-up/*",
        "/health/**",
        "/error"
    };

    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self' data:; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none';"
            + " manifest-src 'self'";

    @Bean
    SecurityFilterChain pages(
            HttpSecurity http,
            SignOut signOut,
            SignInFirst signInFirst,
            WayOn wayOn,
            AskedPage asked,
            CookieCsrfTokenRepository csrfTokens,
            Guards guards,
            Acting acting,
            SeatChange seats)
            throws Exception {
        guards.standBefore(http);
        return http.authorizeHttpRequests(requests ->
                        requests.requestMatchers(OPEN).permitAll().anyRequest().authenticated())
                .formLogin(form -> form.loginPage("/sign-in")
                        .usernameParameter("email")
                        .passwordParameter("password")
                        .successHandler(wayOn)
                        .failureHandler(new SignInRefused()))
                .logout(out -> out.logoutUrl("/sign-out")
                        .addLogoutHandler(signOut)
                        .deleteCookies("S2S")
                        .logoutSuccessUrl("/signed-out"))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens))
                .headers(SecurityConfiguration::headers)
                .requestCache(RequestCacheConfigurer::disable) // it would begin a session for everybody who asks
                .exceptionHandling(
                        answers -> answers.authenticationEntryPoint(signInFirst).accessDeniedHandler(signInFirst))
                .addFilterAfter(new FirstSteps(asked), AuthorizationFilter.class)
                .addFilterAfter(new ActingGuard(acting, seats), FirstSteps.class)
                .build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN));
    }

    /** In a cookie, so that showing the sign-in page starts no session. */
    @Bean
    CookieCsrfTokenRepository csrfTokens(@Value("${s2s.secure-cookies}") boolean secure) {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("S2S-FORM");
        tokens.setCookieCustomizer(
                cookie -> cookie.httpOnly(true).secure(secure).sameSite("Lax"));
        return tokens;
    }

    /** No text in the database may hold a NUL: refused here, it cannot become a fault there. */
    @Bean
    static HttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(value -> value.indexOf('\0') < 0);
        return firewall;
    }

    @Bean
    static PasswordEncoder passwords() {
        return new FewAtOnce(Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8());
    }
}
