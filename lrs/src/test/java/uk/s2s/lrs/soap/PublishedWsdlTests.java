package uk.s2s.lrs.soap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedWsdlTests {

    private static final Path PUBLISHED = Path.of("../docs/wsdl");
    private static final Path USED = Path.of("src/main/resources/uk/s2s/lrs/soap/wsdl");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LearnerService.wsdl",
                "learner.xsd",
                "findlearner.xsd",
                "registerlearner.xsd",
                "batchlearner.xsd",
                "verifybatchlearner.xsd",
                "learnerreport.xsd",
                "exceptions.xsd"
            })
    void whatIsPublishedIsWhatIsUsed(String name) {
        assertThat(PUBLISHED.resolve(name)).hasSameTextualContentAs(USED.resolve(name));
    }
}
