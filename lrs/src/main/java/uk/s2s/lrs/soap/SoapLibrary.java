package uk.s2s.lrs.soap;

import java.util.HashMap;
import java.util.Map;
import org.apache.cxf.Bus;
import org.apache.cxf.bus.extension.ExtensionManagerBus;
import org.apache.cxf.logging.FaultListener;
import org.apache.cxf.staxutils.StaxUtils;

/** How the SOAP library is set, the same on both sides. */
final class SoapLibrary {

    /** No message of the contract is nested deeper than ten. */
    private static final int DEEPEST = 30;

    private static final int MOST_ATTRIBUTES = 50;

    /** A learner to verify has six elements, and a batch five thousand of them. */
    private static final int MOST_ELEMENTS = 200_000;

    private static final int LONGEST_TEXT = 100_000;

    private SoapLibrary() {}

    /** Of its own, so that nothing else on the class path changes it. */
    static Bus bus() {
        return new ExtensionManagerBus();
    }

    /** Bounds on the XML, and a log without messages: a fault's own words may repeat a learner's name. */
    static Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>();
        settings.put(StaxUtils.MAX_ELEMENT_DEPTH, DEEPEST);
        settings.put(StaxUtils.MAX_ATTRIBUTE_COUNT, MOST_ATTRIBUTES);
        settings.put(StaxUtils.MAX_CHILD_ELEMENTS, MOST_ELEMENTS);
        settings.put(StaxUtils.MAX_ELEMENT_COUNT, (long) MOST_ELEMENTS);
        settings.put(StaxUtils.MAX_TEXT_LENGTH, (long) LONGEST_TEXT);
        FaultListener silent = (exception, description, message) -> false;
        settings.put(FaultListener.class.getName(), silent);
        return settings;
    }
}
