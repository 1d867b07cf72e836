package org.stet.output.hocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.testing.Editions;
import org.stet.testing.Outputs;
import org.stet.testing.SampleEdition;

class HocrFormatTest {

  @TempDir Path folder;

  @Test
  void brokenWordEndsInASoftHyphenAndACompoundInItsOwn() throws IOException {
    Outputs.write(new HocrFormat(), SampleEdition.make(), folder);
    assertThat(Files.readString(folder.resolve("doc.hocr")))
        .contains(">well-known</span>")
        .contains("data-word=\"newspaper\">news\u00ad</span>")
        .contains("data-word=\"full-time\">full-</span>")
        .contains("data-ocr=\"Conf lict\">Conflict</span>");
  }

  @Test
  void viewersThatReadItAsHtmlSeeEachPageByItself() throws IOException {
    Outputs.write(new HocrFormat(), Editions.scanned().page().page().edition(), folder);
    assertThat(Files.readString(folder.resolve("doc.hocr")))
        .contains("content=\"text/html; charset=utf-8\"")
        .containsPattern("id=\"page_1\"[^>]*></div>")
        .containsPattern("id=\"page_2\"[^>]*></div>");
  }
}
