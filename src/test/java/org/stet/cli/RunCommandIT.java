package org.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.evaluate.DocumentScore;

/** {@code stet run} as a person calls it, with real Tesseract. */
class RunCommandIT {

  private static final Path SCANS = Path.of("scans");
  private static final Path TRUTH = Path.of("src/test/resources/samples");

  @TempDir private Path work;
  private final StringWriter told = new StringWriter();

  @ParameterizedTest
  @CsvSource({"courier-front.tif, 0.5", "courier-front-poor.jpg, 0.5", "portal-printout.png, 0.3"})
  void aSampleIsReadAndRepaired(String scan, double percent) throws IOException {
    assertThat(run(SCANS.resolve(scan), "--keep-furniture")).as(told.toString()).isZero();

    String name = scan.replaceFirst("\\..*", "");
    assertThat(work.resolve("out").resolve(name))
        .isDirectoryContaining("glob:**.txt")
        .isDirectoryContaining("glob:**.pdf")
        .isDirectoryContaining("glob:**.alto.xml")
        .isDirectoryContaining("glob:**.report.html")
        .isDirectoryContaining("glob:**.corrections.jsonl");
    String truth = Files.readString(TRUTH.resolve(name + ".gt.txt"));
    assertThat(100 * DocumentScore.of(name, truth, Optional.empty(), text(name)).after().cer())
        .isLessThan(percent);
  }

  @Test
  void whatCannotBeReadIsNamedAndTheRestIsDone() throws Exception {
    Path scans = Files.createDirectories(work.resolve("scans"));
    Files.copy(SCANS.resolve("portal-printout.png"), scans.resolve("good.png"));
    Files.write(scans.resolve("empty.png"), new byte[0]);
    half(SCANS.resolve("courier-front.tif"), scans.resolve("cut-tiff.tif"));
    half(SCANS.resolve("courier-front-poor.jpg"), scans.resolve("cut-jpeg.jpg"));
    Files.writeString(scans.resolve("text.png"), "Not a picture at all.\n");
    BufferedImage wide = new BufferedImage(40_000, 300, BufferedImage.TYPE_BYTE_GRAY);
    ImageIO.write(wide, "png", scans.resolve("wide.png").toFile());
    pdfs(scans);

    assertThat(run(scans)).isEqualTo(20);

    assertThat(told.toString())
        .contains("empty, page 1: scan:", "is empty. Copy it again")
        .contains("cut-tiff, page 1: scan:", "cut-jpeg, page 1: scan:", "truncated")
        .contains("text, page 1: scan:", "is a text, not an image. For texts there is")
        .contains("wide, page 1: scan:", "40,000 x 300 pixels")
        .contains("locked, page 1: scan:", "password")
        .contains("nopages, page 1: scan:", "has no pages");
    assertThat(text("good")).contains("Margaret Quill");
    assertThat(work.resolve("out/empty")).isDirectoryNotContaining("glob:**.txt");
  }

  @Test
  void aSecondRunDoesOnlyWhatIsLeft() throws IOException {
    Path scans = Files.createDirectories(work.resolve("scans"));
    Files.copy(SCANS.resolve("portal-printout.png"), scans.resolve("good.png"));
    half(SCANS.resolve("courier-front.tif"), scans.resolve("mended.tif"));
    assertThat(run(scans)).isEqualTo(20);
    var before = Files.getLastModifiedTime(work.resolve("out/good/good.txt"));
    Files.delete(scans.resolve("mended.tif"));
    Files.copy(SCANS.resolve("courier-front.tif"), scans.resolve("mended.tif"));

    assertThat(run(scans)).as(told.toString()).isZero();

    assertThat(told.toString()).contains("1 documents were done before");
    assertThat(Files.getLastModifiedTime(work.resolve("out/good/good.txt"))).isEqualTo(before);
    assertThat(text("mended")).isNotEmpty();
  }

  @Test
  void aLanguageThatIsNowhereSaysHowToGetIt() {
    int code = run(SCANS.resolve("portal-printout.png"), "-l", "xyz");

    assertThat(code).isEqualTo(3);
    assertThat(told.toString()).contains("xyz");
  }

  private int run(Path input, String... more) {
    PrintWriter to = new PrintWriter(told, true);
    String[] always = {"run", "--no-progress", "-o", work.resolve("out").toString(), "" + input};
    String[] all = Arrays.copyOf(always, always.length + more.length);
    System.arraycopy(more, 0, all, always.length, more.length);
    return Main.run(to, to, all);
  }

  private String text(String name) throws IOException {
    return Files.readString(work.resolve("out").resolve(name).resolve(name + ".txt"));
  }

  private static void half(Path from, Path to) throws IOException {
    byte[] bytes = Files.readAllBytes(from);
    Files.write(to, Arrays.copyOf(bytes, bytes.length / 2));
  }

  private static void pdfs(Path folder) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      pdf.save(folder.resolve("nopages.pdf").toFile());
    }
    try (PDDocument pdf = new PDDocument()) {
      pdf.addPage(new PDPage());
      pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      pdf.save(folder.resolve("locked.pdf").toFile());
    }
  }
}
