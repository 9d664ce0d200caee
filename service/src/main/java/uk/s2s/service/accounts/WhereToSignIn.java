package uk.s2s.service.accounts;

import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever has started the service where to sign in and, with the demo accounts, as whom. */
@Component
class WhereToSignIn {

    private static final Logger LOG = LoggerFactory.getLogger(WhereToSignIn.class);

    private final String baseUrl;
    private final boolean demo;

    /** @param baseUrl empty unless set: then the service is on this machine */
    WhereToSignIn(@Value("${S2S_BASE_URL:}") String baseUrl, @Value("${s2s.demo}") boolean demo) {
        this.baseUrl = baseUrl;
        this.demo = demo;
    }

    @EventListener
    void tell(WebServerInitializedEvent started) {
        LOG.info(words(started.getWebServer().getPort()));
    }

    String words(int port) {
        String address = baseUrl.isEmpty() ? "http://localhost:" + port : baseUrl;
        return demo
                ? "Ready: %s. Sign in with password %s as%s".formatted(address, DemoAccount.PASSWORD, people())
                : "Ready: " + address;
    }

    private static String people() {
        return DemoAccount.ALL.stream()
                .map(account -> "%n  %s: %s".formatted(account.email(), account.about()))
                .collect(Collectors.joining());
    }
}
