package org.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.map;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.json.Json;
import org.stet.ocr.recorded.ReadingStore;
import org.stet.page.Document;
import org.stet.page.Role;
import org.stet.testing.Editions;

class EvaluateCommandTest {

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void twoTruthsAndOneText() throws IOException {
    write("truth/pier.gt.txt", "The board will mend the stone pier.\n");
    write("truth/ferry.gt.txt", "The ferry runs again.\n");
    write("before/pier.txt", "Tbe board will mend tbe stone pier.\n");
    write("out/pier/pier.txt", "The board will mend tbe stone pies.\n");
  }

  @Test
  void namesWhatIsMissing() {
    assertThat(stet("evaluate", "--truth", path("truth"), path("out"))).isZero();
    assertThat(err.toString()).contains("1 truths have no text").contains("ferry");
  }

  @Test
  void withoutAnyTextSaysWhatIsLookedFor() {
    assertThat(stet("evaluate", "--truth", path("truth"), path("truth/none"))).isEqualTo(2);
    assertThat(err.toString()).contains("is not a folder");
  }

  @Test
  void comparesBeforeAndAfter() {
    stet("evaluate", "--truth", path("truth"), "--before", path("before"), path("out"));

    assertThat(out.toString())
        .contains("28.57% -> 28.57%")
        .contains("20.00%")
        .contains("50.00%")
        .contains("1 documents, 1 missing");
  }

  @Test
  void printsJson() throws IOException {
    stet("evaluate", "--json", "--truth", path("truth"), path("out"));

    assertThat(Json.map(out.toString()))
        .extractingByKey("all", map(String.class, Object.class))
        .extractingByKey("after", map(String.class, Object.class))
        .containsKeys("cer", "wer", "foldedErrorRate");
  }

  @Test
  void takesTheKeptReadingForBefore() throws IOException {
    Document read =
        Editions.scanned()
            .paragraph(Role.BODY, "Tbe board will mend", "tbe stone pier.")
            .page()
            .edition()
            .document();
    new ReadingStore(folder.resolve("out/pier"), "pier").write(read.page(1));

    stet("evaluate", "--truth", path("truth"), path("out"));

    assertThat(out.toString()).contains("28.57% -> 28.57%").contains("50.00%");
  }

  @Test
  void takesTheKeptExportForBefore() throws IOException {
    write("out/pier/pier.source.txt", "Tbe board will mend tbe stone pier.\n");

    stet("evaluate", "--truth", path("truth"), path("out"));

    assertThat(out.toString()).contains("28.57% -> 28.57%").contains("50.00%");
  }

  private int stet(String... args) {
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
