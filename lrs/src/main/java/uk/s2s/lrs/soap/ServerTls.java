package uk.s2s.lrs.soap;

import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLServerSocketFactory;
import javax.net.ssl.SSLSessionContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509KeyManager;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/** Gives the server its connections, with our own look at clients' certificates. */
final class ServerTls implements org.apache.tomcat.util.net.SSLContext {

    private final Tls tls;
    private final SSLContext context;

    ServerTls(Tls tls) {
        this.tls = tls;
        this.context = tls.context();
    }

    /** It is made with what it takes. */
    @Override
    public void init(KeyManager[] keys, TrustManager[] trust, @Nullable SecureRandom random) {}

    @Override
    public void destroy() {}

    @Override
    public SSLSessionContext getServerSessionContext() {
        return context.getServerSessionContext();
    }

    @Override
    public SSLEngine createSSLEngine() {
        return context.createSSLEngine();
    }

    @Override
    public SSLServerSocketFactory getServerSocketFactory() {
        return context.getServerSocketFactory();
    }

    @Override
    public SSLParameters getSupportedSSLParameters() {
        return context.getSupportedSSLParameters();
    }

    @Override
    public X509Certificate @Nullable [] getCertificateChain(String alias) {
        return Arrays.stream(tls.keys())
                .filter(X509KeyManager.class::isInstance)
                .map(keys -> ((X509KeyManager) keys).getCertificateChain(alias))
                .findFirst()
                .orElse(null);
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return Arrays.stream(tls.trust())
                .filter(X509TrustManager.class::isInstance)
                .flatMap(trust -> Arrays.stream(((X509TrustManager) trust).getAcceptedIssuers()))
                .toArray(X509Certificate[]::new);
    }
}
