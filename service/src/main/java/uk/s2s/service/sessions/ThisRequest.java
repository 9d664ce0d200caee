package uk.s2s.service.sessions;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** One thing remembered from where a request saves it until the request ends, and never longer. */
final class ThisRequest<T> implements Filter {

    private final ThreadLocal<@Nullable T> thing = new ThreadLocal<>();

    void remember(T it) {
        thing.set(it);
    }

    @Nullable
    T remembered() {
        return thing.get();
    }

    void forget() {
        thing.remove();
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        forget();
        try {
            chain.doFilter(request, response);
        } finally {
            forget();
        }
    }
}
