package uk.s2s.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BrowserTests {

    private static final String UPLOAD = """
            <h1>Send files</h1>
            <form action="/other"><input name="q"></form>
            <form action="/upload/result" method="post" enctype="multipart/form-data">
              <input type="hidden" name="_csrf" value="secret">
              <input type="file" name="files" multiple>
              <button name="action" value="check">Check only</button>
            </form>""";

    private static final String SIGN_IN = """
            <form action="/sign-in" method="post">
              <input type="hidden" name="_csrf" value="a+b">
              <input name="email"><input name="password" type="password">
            </form>""";

    @Test
    void hiddenFieldsGoWithTheForm() {
        try (TinyService service = new TinyService(SIGN_IN)) {
            new Browser(service.address()).signIn("office@drake.example", "a b&c");
            assertThat(service.received())
                    .last()
                    .asString()
                    .startsWith("POST /sign-in")
                    .contains("_csrf=a%2Bb&email=office%40drake.example&password=a+b%26c");
        }
    }

    @Test
    void cookiesAreKeptUntilForgotten() {
        try (TinyService service = new TinyService(SIGN_IN)) {
            Browser browser = new Browser(service.address());
            browser.open("/one");
            browser.open("/two");
            browser.forgetCookies();
            browser.open("/three");
            assertThat(service.received()).containsExactly("GET /one [] ", "GET /two [S2S=a] ", "GET /three [] ");
        }
    }

    @Test
    void chosenFileIsSentAsItIs() {
        try (TinyService service = new TinyService(UPLOAD)) {
            Browser browser = new Browser(service.address());
            byte[] file = "<CTfile>\r\n\u00e9</CTfile>".getBytes(StandardCharsets.UTF_8);
            browser.submit(browser.open("/upload")
                    .form("/upload/result")
                    .attach("files", "a.xml", file)
                    .with("action", "check"));
            assertThat(service.received().get(1))
                    .contains("name=\"_csrf\"\r\n\r\nsecret\r\n", "name=\"action\"\r\n\r\ncheck\r\n")
                    .contains("name=\"files\"; filename=\"a.xml\"", "\r\n\r\n<CTfile>\r\n\u00e9</CTfile>\r\n--");
        }
    }

    @Test
    void buttonThatIsNotPressedIsNotSent() {
        try (TinyService service = new TinyService(UPLOAD)) {
            Browser browser = new Browser(service.address());
            browser.submit(browser.open("/upload").form("/upload/result"));
            assertThat(service.received().get(1)).doesNotContain("check").doesNotContain("name=\"files\"");
        }
    }

    @Test
    void missingFormIsTold() {
        try (TinyService service = new TinyService(UPLOAD)) {
            WebPage page = new Browser(service.address()).open("/");
            assertThatThrownBy(() -> page.form("/accept"))
                    .isInstanceOf(PageNotAsExpected.class)
                    .hasMessage("The page \"Send files\" has no form that leads to /accept");
        }
    }
}
