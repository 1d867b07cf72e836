package org.stet.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.output.OutputFormat;
import org.stet.testing.Written;

/** Same input, same options: the same bytes, in every format, however many pages at a time. */
class SameBytesIT {

  /** What a run says of itself: what was asked for, how long each page took. */
  private static final Set<String> OF_THE_RUN = Set.of("run.json", "report.html");

  @TempDir Path folder;

  @Test
  void runApplyAndCleanGiveTheSameWithOneAndFourJobs() throws Exception {
    Path pages = severalPages();
    run("one", 1, pages);
    run("four", 4, pages);
    assertThat(files("one").keySet().stream().filter(name -> name.endsWith(".pdf"))).hasSize(4);
    assertSame("one", "four");

    new Runs(
            RunOptions.applying(folder.resolve("four"), "eng", all(), Map.of()),
            "test",
            Progress.SILENT)
        .apply();
    assertSame("one", "four");

    List<Path> texts = texts("one");
    assertThat(texts).hasSizeGreaterThanOrEqualTo(12);
    clean(texts, "clean-one", 1);
    clean(texts, "clean-four", 4);
    assertSame("clean-one", "clean-four");
  }

  /** A PDF of three pages, each a part of the sample page. */
  private Path severalPages() throws IOException {
    BufferedImage front = ImageIO.read(Path.of("scans", "courier-front.tif").toFile());
    Path file = folder.resolve("pages.pdf");
    try (PDDocument pdf = new PDDocument()) {
      for (int part = 0; part < 3; part++) {
        BufferedImage clip = front.getSubimage(0, 900 + 600 * part, front.getWidth(), 600);
        PDPage page = new PDPage(new PDRectangle(612, 144));
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
          content.drawImage(CCITTFactory.createFromImage(pdf, clip), 0, 0, 612, 144);
        }
        pdf.addPage(page);
      }
      pdf.save(file.toFile());
    }
    return file;
  }

  private void assertSame(String one, String other) throws IOException {
    Written.assertSame(
        folder.resolve(one),
        folder.resolve(other),
        name -> !OF_THE_RUN.contains(name) && !name.endsWith(".state.json"));
  }

  /** The files of a run that can be cleaned; the plain texts with torn words. */
  private List<Path> texts(String out) throws IOException {
    List<Path> texts = new ArrayList<>();
    for (String name : files(out).keySet()) {
      Path file = folder.resolve(out).resolve(name);
      if (name.endsWith(".txt")) {
        Path torn = folder.resolve(file.getFileName());
        texts.add(Files.writeString(torn, Files.readString(file).replaceAll("(?<=\\w)fi", "f i")));
      } else if (name.matches(".*(\\.alto\\.xml|\\.page\\.xml|\\.hocr)")) {
        texts.add(file);
      }
    }
    return texts;
  }

  private void clean(List<Path> texts, String out, int jobs) throws Exception {
    RunOptions options =
        RunOptions.cleaning(
            texts,
            folder.resolve(out),
            "eng",
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            jobs,
            false);
    assertThat(new Runs(options, "test", Progress.SILENT).clean().failedPages()).isZero();
  }

  private static Set<String> all() {
    Set<String> all = new HashSet<>();
    Outputs.all().stream().map(OutputFormat::name).forEach(all::add);
    return all;
  }

  private void run(String out, int jobs, Path pages) throws Exception {
    RunOptions options =
        new RunOptions(
            List.of(Path.of("scans"), pages),
            folder.resolve(out),
            "eng",
            jobs,
            all(),
            Optional.empty(),
            Optional.empty(),
            250,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            false,
            false,
            false,
            true,
            Map.of());
    BatchSummary batch = new Runs(options, "test", Progress.SILENT).run();
    assertThat(batch.failedPages()).isZero();
  }

  private Map<String, String> files(String out) throws IOException {
    return Written.files(folder.resolve(out));
  }
}
