package org.stet.output.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class XmlWriterTest {

  @Test
  void writesIndentedXml() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    XmlWriter xml = new XmlWriter(out);
    xml.start("a").attribute("n", 1).attribute("none", Optional.empty());
    xml.start("b").end();
    xml.element("c", "x & <y>");
    xml.finish();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <a n="1">
              <b/>
              <c>x &amp; &lt;y&gt;</c>
            </a>
            """);
  }

  @Test
  void escapesQuotesInAttributesOnly() {
    assertThat(XmlWriter.escape("\"a\"\n", true)).isEqualTo("&quot;a&quot;&#10;");
    assertThat(XmlWriter.escape("\"a\"\n", false)).isEqualTo("\"a\"\n");
  }

  @Test
  void replacesWhatXmlCannotHold() {
    assertThat(XmlWriter.escape("a\u0001b\ufffe𝔄", false)).isEqualTo("a\ufffdb\ufffd𝔄");
  }
}
