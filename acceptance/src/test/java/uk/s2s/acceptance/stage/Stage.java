package uk.s2s.acceptance.stage;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands the tests one service, one mail server and one browser, started when first asked for and shared by all. */
public final class Stage implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(Stage.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == ServiceProcess.class || type == Postbox.class || type == Chromium.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        if (type == Chromium.class) {
            return shared(context, Chromium.class, Chromium::new);
        }
        House house = shared(context, House.class, House::open);
        return type == Postbox.class ? house.postbox() : house.service();
    }

    private static <T> T shared(ExtensionContext context, Class<T> type, java.util.function.Supplier<T> make) {
        return context.getRoot().getStore(NAMESPACE).computeIfAbsent(type, wanted -> make.get(), type);
    }

    /** The service with its mail server; its data is thrown away. */
    private record House(Path folder, Postbox postbox, ServiceProcess service) implements AutoCloseable {

        static House open() {
            Path folder = Folders.make();
            Postbox postbox = new Postbox();
            return new House(folder, postbox, ServiceProcess.start(folder.resolve("data"), postbox.settings()));
        }

        @Override
        public void close() {
            service.close();
            postbox.close();
            Folders.remove(folder);
        }
    }
}
