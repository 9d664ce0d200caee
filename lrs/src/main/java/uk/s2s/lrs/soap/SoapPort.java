package uk.s2s.lrs.soap;

import java.time.Clock;
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
    private final AnswerTimer timer;

    private SoapPort(Bus bus, LearnerPortType service, AnswerTimer timer) {
        this.bus = bus;
        this.service = service;
        this.timer = timer;
    }

    static SoapPort to(SoapClientSettings settings, Clock clock) {
        Bus bus = SoapLibrary.bus();
        JaxWsProxyFactoryBean factory = new JaxWsProxyFactoryBean();
        factory.setBus(bus);
        factory.setServiceClass(LearnerPortType.class);
        factory.setAddress(settings.address().toString());
        factory.setProperties(SoapLibrary.settings());
        LearnerPortType service = factory.create(LearnerPortType.class);
        AnswerTimer timer = new AnswerTimer(settings.answering());
        connect(ClientProxy.getClient(service), settings, timer, clock);
        return new SoapPort(bus, service, timer);
    }

    LearnerPortType service() {
        return service;
    }

    @Override
    public void close() {
        timer.close();
        ClientProxy.getClient(service).destroy();
        bus.shutdown(true);
    }

    private static void connect(Client client, SoapClientSettings settings, AnswerTimer timer, Clock clock) {
        client.getInInterceptors().add(timer);
        client.getInInterceptors().add(new BoundedMessages(settings.mostBytes(), settings.answering()));
        client.getInInterceptors().add(new NoDocumentType());
        HTTPConduit connections = (HTTPConduit) client.getConduit();
        connections.setClient(policy(settings));
        TLSClientParameters tls = new TLSClientParameters();
        tls.setSslContext(
                Tls.of(settings.certificate(), settings.trusted(), clock).context());
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
}
