package org.stet.output.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.output.DocumentSummary;
import org.stet.output.DocumentSummary.PageSummary;

class BatchReportTest {

  @TempDir Path out;

  @Test
  void anEmptyBatchIsAReportToo() throws Exception {
    assertThat(write(List.of())).contains("0 documents").contains("Nothing stands out");
  }

  @Test
  void foreignNamesAreShownAndNotObeyed() throws Exception {
    String html = write(List.of(document("<script>x</script> #1?", 0.95, Optional.empty())));

    assertThat(html).doesNotContain("<script>x").contains("&lt;script&gt;x");
    assertThat(html).contains("./%3Cscript%3Ex%3C%2Fscript%3E%20%231%3F/");
    assertThat(html).doesNotContainPattern("(src|href)=\"(?!#|\\./)");
  }

  @Test
  void failedPagesComeFirstThenTheLeastSure() throws Exception {
    String html =
        write(
            List.of(
                document("sure", 0.99, Optional.empty()),
                document("poor", 0.52, Optional.empty()),
                document("broken", 0, Optional.of("the file ends too soon"))));

    String first = html.substring(html.indexOf("<ol>"), html.indexOf("</ol>"));
    assertThat(first.indexOf("broken")).isLessThan(first.indexOf("poor"));
    assertThat(first).contains("the file ends too soon").contains("52 %");
    Path kept = Path.of("target", "views", "batch.html");
    Files.createDirectories(kept.getParent());
    List<DocumentSummary> many = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      many.add(document("courier-" + i, 0.72 + 0.007 * i, Optional.empty()));
    }
    many.add(document("broken", 0, Optional.of("the file ends too soon")));
    Files.writeString(kept, write(many));
  }

  @Test
  void textsForTheSearchAreDataAndNoCode() throws Exception {
    Files.createDirectories(out.resolve("sample"));
    Files.writeString(
        out.resolve("sample/sample.txt"), "One \"<script>\" =cmd()\n\nline\u2028two\fnext page\n");

    BatchReport.write(out, List.of(document("sample", 0.9, Optional.empty())));

    assertThat(Files.readString(out.resolve("report.texts.js")))
        .isEqualTo(
            "stetTexts([\n{\"name\":\"sample\",\"report\":\"./sample/sample.report.html\",\"pages\":"
                + "[\"One \\\"<script>\\\" =cmd() line\u2028two\",\"next page\"]},\n]);\n");
  }

  private String write(List<DocumentSummary> documents) throws Exception {
    BatchReport.write(out, documents);
    return Files.readString(out.resolve(BatchReport.FILE));
  }

  private static DocumentSummary document(
      String name, double confidence, Optional<String> failure) {
    int words = failure.isPresent() ? 0 : 1200;
    return new DocumentSummary(
        name,
        "scans/" + name + ".tif",
        words,
        confidence,
        List.of(new PageSummary(1, words, confidence, 3.5, Map.of(), failure)),
        Map.of("split-ligature", 12, "line-end-hyphen", 31),
        Map.of("unknown-word", 5),
        2,
        List.of(name + ".txt", name + ".pdf", name + ".report.html"));
  }
}
