package uk.s2s.lrs.soap;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Wrapper;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.cxf.Bus;
import org.apache.cxf.annotations.SchemaValidation.SchemaValidationType;
import org.apache.cxf.jaxws.JaxWsServerFactoryBean;
import org.apache.cxf.message.Message;
import org.apache.cxf.transport.servlet.CXFNonSpringServlet;
import org.apache.tomcat.util.net.SSLHostConfig;
import org.apache.tomcat.util.net.SSLHostConfigCertificate;
import uk.s2s.lrs.LearnerService;

/**
 * Gives a learner service out over SOAP, at {@code /LearnerService.svc}, to whoever has a client certificate; the WSDL lies at
 * {@code /LearnerService.svc?wsdl}.
 */
public final class LearnerServer implements AutoCloseable {

    private static final String PATH = "/LearnerService.svc";

    /** Between two bytes. */
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(20);

    private static final int MOST_CONNECTIONS = 512;

    private final Tomcat tomcat;
    private final Bus bus;

    private LearnerServer(Tomcat tomcat, Bus bus) {
        this.tomcat = tomcat;
        this.bus = bus;
    }

    /** @throws IllegalArgumentException with a sentence for whoever set it, when it cannot be started like this */
    public static LearnerServer start(LearnerService service, SoapServerSettings settings, Clock clock) {
        settings.certificate().requireValidKey(clock.instant());
        settings.trusted().requireCertificates();
        LearnerServer server = new LearnerServer(new Tomcat(), SoapLibrary.bus());
        boolean started = false;
        try {
            server.open(settings, clock);
            publish(server.bus, service, settings, clock);
            started = true;
            return server;
        } catch (LifecycleException e) {
            throw new IllegalArgumentException(
                    "The SOAP server cannot be started. Is port " + settings.port() + " free, and is the password of "
                            + settings.certificate() + " that of its key too?",
                    e);
        } finally {
            if (!started) {
                server.close();
            }
        }
    }

    private void open(SoapServerSettings settings, Clock clock) throws LifecycleException {
        tomcat.setBaseDir(System.getProperty("java.io.tmpdir"));
        tomcat.setConnector(connector(settings, clock));
        serve(tomcat, bus, settings);
        tomcat.start();
    }

    /** The port that it listens on. */
    public int port() {
        return tomcat.getConnector().getLocalPort();
    }

    @Override
    public void close() {
        try {
            tomcat.stop();
            tomcat.destroy();
        } catch (LifecycleException e) {
            throw new IllegalStateException("The SOAP server did not stop", e);
        } finally {
            bus.shutdown(true);
        }
    }

    private static void publish(Bus bus, LearnerService service, SoapServerSettings settings, Clock clock) {
        JaxWsServerFactoryBean factory = new JaxWsServerFactoryBean();
        factory.setBus(bus);
        factory.setServiceBean(new LearnerEndpoint(service));
        factory.setAddress(PATH);
        Map<String, Object> properties = SoapLibrary.settings();
        properties.put(Message.SCHEMA_VALIDATION_ENABLED, SchemaValidationType.IN);
        factory.setProperties(properties);
        factory.getInInterceptors().add(new NothingConsumed());
        factory.getInInterceptors().add(new BoundedMessages(settings.mostBytes(), settings.longest()));
        factory.getInInterceptors().add(new NoDocumentType());
        factory.getInInterceptors().add(new RequestGate(settings.hours(), clock));
        factory.getInInterceptors().add(new RequestRead());
        factory.getOutFaultInterceptors().add(new FaultDetails(clock));
        factory.create();
    }

    private static void serve(Tomcat tomcat, Bus bus, SoapServerSettings settings) {
        StandardHost host = (StandardHost) tomcat.getHost();
        host.setErrorReportValveClass(QuietErrors.class.getName());
        Context context = tomcat.addContext("", null);
        context.getPipeline().addValve(new RestOfRequest(settings.mostBytes()));
        CXFNonSpringServlet servlet = new CXFNonSpringServlet();
        servlet.setBus(bus);
        Wrapper wrapper = Tomcat.addServlet(context, "soap", servlet);
        wrapper.addInitParameter("hide-service-list-page", "true");
        wrapper.setLoadOnStartup(1);
        context.addServletMappingDecoded("/*", "soap");
    }

    private static Connector connector(SoapServerSettings settings, Clock clock) {
        Connector connector = new Connector("HTTP/1.1");
        connector.setPort(settings.port());
        connector.setScheme("https");
        connector.setSecure(true);
        connector.setThrowOnFailure(true);
        AbstractHttp11Protocol<?> protocol = (AbstractHttp11Protocol<?>) connector.getProtocolHandler();
        protocol.setSSLEnabled(true);
        protocol.setMaxThreads(settings.threads());
        protocol.setMaxConnections(MOST_CONNECTIONS);
        protocol.setConnectionTimeout(
                (int) Math.min(LONGEST_PAUSE.toMillis(), settings.longest().toMillis()));
        protocol.setKeepAliveTimeout((int) LONGEST_PAUSE.toMillis());
        protocol.addSslHostConfig(tls(settings, clock));
        return connector;
    }

    private static SSLHostConfig tls(SoapServerSettings settings, Clock clock) {
        SSLHostConfig tls = new SSLHostConfig();
        tls.setProtocols("TLSv1.2+TLSv1.3");
        tls.setCertificateVerification("required");
        SSLHostConfigCertificate certificate =
                new SSLHostConfigCertificate(tls, SSLHostConfigCertificate.Type.UNDEFINED);
        certificate.setCertificateKeystore(settings.certificate().read());
        certificate.setCertificateKeyPassword(settings.certificate().password());
        certificate.setCertificateKeystorePassword(settings.certificate().password());
        certificate.setSslContext(new ServerTls(Tls.of(settings.certificate(), settings.trusted(), clock)));
        tls.addCertificate(certificate);
        return tls;
    }

    /** Error pages that tell nothing of the server. */
    public static final class QuietErrors extends ErrorReportValve {

        public QuietErrors() {
            setShowReport(false);
            setShowServerInfo(false);
        }
    }
}
