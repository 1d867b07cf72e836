package org.stet.output.pagexml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.testing.Editions;
import org.stet.testing.Outputs;
import org.stet.testing.SampleEdition;
import org.stet.testing.Schemas;

class PageXmlFormatTest {

  @TempDir Path folder;

  @Test
  void isValid() throws IOException {
    Outputs.write(new PageXmlFormat(), SampleEdition.make(), folder);
    assertThat(Schemas.errors("page-2019-07-15.xsd", folder.resolve("doc.p0001.page.xml")))
        .isEmpty();
  }

  @Test
  void emptyPageIsValid() throws IOException {
    Outputs.write(new PageXmlFormat(), Editions.scanned().page().edition(), folder);
    assertThat(Schemas.errors("page-2019-07-15.xsd", folder.resolve("doc.p0001.page.xml")))
        .isEmpty();
  }
}
