package org.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.page.Word;
import org.stet.pipeline.KeptReview;

class KeptReviewTest {

  @TempDir Path folder;

  @Test
  void whatALinkLeadsToOutsideTheFolderIsNotServed() throws Exception {
    clean("secret", folder.resolve("elsewhere"));
    Path out = folder.resolve("out");
    clean("ours", out);
    Files.createSymbolicLink(out.resolve("secret"), folder.resolve("elsewhere/secret"));

    KeptReview kept = new KeptReview(out);

    assertThat(kept.documents()).containsExactly("ours");
    assertThatThrownBy(() -> kept.entries("secret")).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> kept.document("../elsewhere/secret")).isInstanceOf(IOException.class);
  }

  @Test
  void theFolderItselfMayBeALink() throws Exception {
    clean("ours", folder.resolve("out"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("out"));

    KeptReview kept = new KeptReview(link);

    assertThat(kept.documents()).containsExactly("ours");
    assertThat(kept.document("ours").page(1).words()).isNotEmpty();
    assertThat(kept.scan("ours", 1)).isEmpty();
  }

  @Test
  void aFileOfAnotherReaderIsShownToo() throws Exception {
    Path page =
        Files.writeString(
            folder.resolve("page.hocr"),
            "<html xmlns='http://www.w3.org/1999/xhtml'><head><meta name='ocr-system'"
                + " content='other'/></head><body><div class='ocr_page' title='bbox 0 0 900 400'>"
                + "<p class='ocr_par' title='bbox 10 10 500 40'>"
                + "<span class='ocr_line' title='bbox 10 10 500 40'>"
                + "<span class='ocrx_word' title='bbox 10 10 60 40'>The</span> "
                + "<span class='ocrx_word' title='bbox 70 10 300 40'>wellknown</span> "
                + "<span class='ocrx_word' title='bbox 310 10 500 40'>ferry</span>"
                + "</span></p></div></body></html>");
    clean(page, folder.resolve("out"));

    KeptReview kept = new KeptReview(folder.resolve("out"));

    assertThat(kept.documents()).containsExactly("page");
    assertThat(kept.document("page").page(1).words().map(Word::text))
        .containsExactly("The", "wellknown", "ferry");
    assertThat(kept.scan("page", 1)).isEmpty();
  }

  private void clean(String name, Path out) throws IOException {
    clean(Files.writeString(folder.resolve(name + ".txt"), "The wellknown ferry.\n"), out);
  }

  private static void clean(Path text, Path out) {
    StringWriter printed = new StringWriter();
    PrintWriter writer = new PrintWriter(printed, true);
    assertThat(Main.run(writer, writer, "clean", text.toString(), "-o", out.toString())).isZero();
  }
}
