package uk.s2s.lrs.soap;

import java.security.GeneralSecurityException;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.apache.cxf.Bus;
import org.apache.cxf.configuration.jsse.TLSClientParameters;
import org.apache.cxf.endpoint.Client;
import org.apache.cxf.frontend.ClientProxy;
import org.apache.cxf.jaxws.JaxWsProxyFactoryBean;
import org.apache.cxf.transport.http.HTTPConduit;
import org.apache.cxf.transports.http.configuration.HTTPClientPolicy;
import uk.s2s.lrs.soap.wire.LearnerPortType;

/** The service as the SOAP library shows it, over connections with our certificate. */
final class SoapPort implements AutoCloseable {

    private final Bus bus;
    private final LearnerPortType service;

    private SoapPort(Bus bus, LearnerPortType service) {
        this.bus = bus;
        this.service = service;
    }

    static SoapPort to(SoapClientSettings settings) {
        Bus bus = SoapLibrary.bus();
        JaxWsProxyFactoryBean factory = new JaxWsProxyFactoryBean();
        factory.setBus(bus);
        factory.setServiceClass(LearnerPortType.class);
        factory.setAddress(settings.address().toString());
        factory.setProperties(SoapLibrary.settings());
        LearnerPortType service = factory.create(LearnerPortType.class);
        connect(ClientProxy.getClient(service), settings);
        return new SoapPort(bus, service);
    }

    LearnerPortType service() {
        return service;
    }

    @Override
    public void close() {
        ClientProxy.getClient(service).destroy();
        bus.shutdown(true);
    }

    private static void connect(Client client, SoapClientSettings settings) {
        client.getInInterceptors().add(new BoundedMessages(settings.mostBytes(), settings.answering()));
        client.getInInterceptors().add(new NoDocumentType());
        HTTPConduit connections = (HTTPConduit) client.getConduit();
        connections.setClient(policy(settings));
        TLSClientParameters tls = new TLSClientParameters();
        tls.setSslContext(tls(settings));
        connections.setTlsClientParameters(tls);
    }

    private static HTTPClientPolicy policy(SoapClientSettings settings) {
        HTTPClientPolicy policy = new HTTPClientPolicy();
        policy.setConnectionTimeout(settings.connecting().toMillis());
        policy.setReceiveTimeout(settings.answering().toMillis());
        policy.setAutoRedirect(false);
        policy.setAllowChunking(false);
        policy.setVersion("1.1");
        return policy;
    }

    private static SSLContext tls(SoapClientSettings settings) {
        try {
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(
                    settings.certificate().read(),
                    settings.certificate().password().toCharArray());
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(settings.trusted().read());
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), ValidServers.among(trust.getTrustManagers()), null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException(
                    "The key in " + settings.certificate() + " cannot be used: has it the password of the file?", e);
        }
    }
}
