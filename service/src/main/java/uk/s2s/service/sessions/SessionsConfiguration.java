package uk.s2s.service.sessions;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.transaction.support.TransactionOperations;

/** How long a session lasts, and where it is kept. */
@Configuration
@EnableSpringHttpSession
class SessionsConfiguration {

    /** Half an hour without a request ends a session; the page warns five minutes before. */
    static final Duration LIFE = Duration.ofMinutes(30);

    /** Each row stands for itself: no transaction, so that reading one is one round trip. */
    @Bean
    JdbcIndexedSessionRepository sessionRows(JdbcTemplate jdbc) {
        var rows = new JdbcIndexedSessionRepository(jdbc, TransactionOperations.withoutTransaction());
        rows.setDefaultMaxInactiveInterval(LIFE.plus(SparingSessions.PRECISION));
        rows.setConversionService(conversion());
        return rows;
    }

    private static ConversionService conversion() {
        var conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversion.addConverter(byte[].class, Object.class, new RememberedSignIns());
        return conversion;
    }

    @Bean
    @Primary
    SessionRepository<? extends Session> sessions(JdbcIndexedSessionRepository rows, ThisRequest<?> thisRequest) {
        return sparing(rows, thisRequest);
    }

    @SuppressWarnings("unchecked") // the only user of this memory
    private static <S extends Session> SessionRepository<? extends Session> sparing(
            SessionRepository<S> rows, ThisRequest<?> thisRequest) {
        return new SparingSessions<>(rows, (ThisRequest<SessionInUse<S>>) thisRequest);
    }

    @Bean
    ThisRequest<?> thisRequest() {
        return new ThisRequest<>();
    }

    /** Right outside the filter that finds the session. */
    @Bean
    FilterRegistrationBean<ThisRequest<?>> thisRequestFilter(ThisRequest<?> thisRequest) {
        var registration = new FilterRegistrationBean<ThisRequest<?>>(thisRequest);
        registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER - 1);
        return registration;
    }

    @Bean
    CookieSerializer sessionCookie(@Value("${s2s.secure-cookies}") boolean secure) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName("S2S");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setUseSecureCookie(secure);
        cookie.setSameSite("Lax");
        return cookie;
    }
}
