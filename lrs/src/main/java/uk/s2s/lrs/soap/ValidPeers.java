package uk.s2s.lrs.soap;

import java.net.Socket;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Date;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;

/**
 * Trusts whom another trusts, as long as the certificate is valid today: Java does not look when it stands itself in the trust store.
 */
final class ValidPeers extends X509ExtendedTrustManager {

    private final X509ExtendedTrustManager trust;
    private final Clock clock;

    private ValidPeers(X509ExtendedTrustManager trust, Clock clock) {
        this.trust = trust;
        this.clock = clock;
    }

    static TrustManager[] among(TrustManager[] managers, Clock clock) {
        TrustManager[] strict = managers.clone();
        for (int at = 0; at < strict.length; at++) {
            strict[at] =
                    strict[at] instanceof X509ExtendedTrustManager trust ? new ValidPeers(trust, clock) : strict[at];
        }
        return strict;
    }

    private void requireValid(X509Certificate[] chain) throws CertificateException {
        chain[0].checkValidity(Date.from(clock.instant()));
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) throws CertificateException {
        trust.checkServerTrusted(chain, type, socket);
        requireValid(chain);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) throws CertificateException {
        trust.checkServerTrusted(chain, type, engine);
        requireValid(chain);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
        trust.checkServerTrusted(chain, type);
        requireValid(chain);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) throws CertificateException {
        trust.checkClientTrusted(chain, type, socket);
        requireValid(chain);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) throws CertificateException {
        trust.checkClientTrusted(chain, type, engine);
        requireValid(chain);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
        trust.checkClientTrusted(chain, type);
        requireValid(chain);
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return trust.getAcceptedIssuers();
    }
}
