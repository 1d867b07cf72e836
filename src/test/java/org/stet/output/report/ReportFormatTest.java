package org.stet.output.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.ledger.Decision;
import org.stet.ledger.Edition;
import org.stet.output.DocumentTarget;
import org.stet.output.OutputContext;
import org.stet.page.Role;
import org.stet.page.image.ScanImage;
import org.stet.testing.Editions;

class ReportFormatTest {

  @TempDir Path out;

  @Test
  void nothingIsFetchedAndNoForeignMarkupIsObeyed() throws Exception {
    String html = write(hostile(), painted(hostile()));

    assertThat(html).doesNotContainPattern("(src|href)=\"(?!#)");
    assertThat(html).doesNotContain("<script>alert").doesNotContain("\u202e");
    assertThat(html).contains("&lt;script&gt;alert").contains("[U+202E]");
  }

  @Test
  void aTextWithoutCorrectionsHasNoMarks() throws Exception {
    Edition edition = Editions.scanned().paragraph(Role.BODY, "All is well").page().edition();

    String html = write(edition, painted(edition));

    assertThat(html).doesNotContain("<tr id=\"c1\"").contains("All is well");
  }

  @Test
  void aTextWithoutImagesSaysSo() throws Exception {
    Edition edition =
        Editions.ofText()
            .paragraph(Role.BODY, "the conf lict went on")
            .page()
            .corrected(1, 1, 2, "conflict")
            .edition();

    String html = write(edition, number -> Optional.empty());

    assertThat(html).contains("came without page images");
    assertThat(html).contains("<del><bdi>conf lict</bdi></del><ins><bdi>conflict</bdi></ins>");
  }

  @Test
  void everyCorrectionHasItsMarkItsImageAndItsPlaceInTheText() throws Exception {
    Edition edition = sample();

    String html = write(edition, painted(edition));

    int all = edition.ledger().entries().size();
    for (int number = 1; number <= all; number++) {
      assertThat(html)
          .contains("<tr id=\"c" + number + "\"")
          .containsPattern("class=\"mark \\w+\" href=\"#c" + number + "\"");
    }
    assertThat(html.split("class=\"snip s1\"", -1)).hasSizeGreaterThan(all);
    assertThat(html.length()).isLessThan(2_000_000);
    Path kept = Path.of("target", "views", "report.html");
    Files.createDirectories(kept.getParent());
    Files.writeString(kept, html);
  }

  @Test
  void aHugePageStaysUnderTwoMegabytes() throws Exception {
    assertThat(onNoise(sample()).getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(2_000_000);
  }

  @Test
  void aBlackAndWhitePageIsShownAsSharpAsItIs() throws Exception {
    Edition edition = sample();
    BufferedImage scan = new BufferedImage(2000, 2800, BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < scan.getHeight(); y++) {
      scan.getRaster().setSample(y * 7 % scan.getWidth(), y, 0, 1);
    }
    String html =
        write(edition, number -> Optional.of(new ScanImage("", number, scan, Optional.of(300))));
    Matcher shown = Pattern.compile("\\.i1\\{[^,]*png;base64,([^)]*)").matcher(html);
    assertThat(shown.find()).isTrue();
    byte[] png = Base64.getDecoder().decode(shown.group(1));
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    assertThat(image.getWidth()).isEqualTo(2000);
    assertThat(image.getRGB(0, 0, 2000, 2800, null, 0, 2000))
        .isEqualTo(scan.getRGB(0, 0, 2000, 2800, null, 0, 2000));
  }

  /** As on a worn page of tiny type: the page can still be read, and all snippets are there. */
  @Test
  void twoThousandCorrectionsStayUnderTwoMegabytesToo() throws Exception {
    String[] lines = new String[50];
    java.util.Arrays.fill(lines, "tbe ".repeat(40).strip());
    Editions many = Editions.scanned().paragraph(Role.BODY, lines).page();
    for (int word = 0; word < 2000; word++) {
      many.corrected(1, word, word, "the");
    }
    Edition edition = many.edition();
    String html = onNoise(edition);
    assertThat(edition.ledger().entries()).hasSizeGreaterThan(1900);
    assertThat(html.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(2_000_000);
    assertThat(html.split("class=\"snip ", -1)).hasSizeGreaterThan(1900);
    assertThat(html.indexOf(")}", html.indexOf(".i1{")) - html.indexOf(".i1{"))
        .isGreaterThan(150_000);
  }

  private String onNoise(Edition edition) throws Exception {
    java.util.Random random = new java.util.Random(7);
    BufferedImage noise = new BufferedImage(4200, 5600, BufferedImage.TYPE_BYTE_GRAY);
    for (int y = 0; y < noise.getHeight(); y++) {
      for (int x = 0; x < noise.getWidth(); x++) {
        noise.getRaster().setSample(x, y, 0, random.nextInt(256));
      }
    }
    return write(
        edition, number -> Optional.of(new ScanImage("noise", number, noise, Optional.of(400))));
  }

  private String write(Edition edition, IntFunction<Optional<ScanImage>> images) throws Exception {
    DocumentTarget target = new DocumentTarget(out, "doc");
    new ReportFormat()
        .write(
            edition,
            new OutputContext(
                target, images, n -> Optional.empty(), "A <b>title</b>", "en", Map.of()));
    return Files.readString(target.file(".report.html"));
  }

  private static Edition hostile() {
    return Editions.scanned()
        .paragraph(Role.BODY, "a <script>alert(1)</script> b \u202ec =cmd()")
        .page()
        .corrected(1, 1, 1, "<script>alert(2)</script>")
        .corrected(1, 3, 3, "c\u202e\"onload=\"x")
        .edition();
  }

  static Edition sample() {
    return Editions.scanned()
        .paragraph(Role.HEADLINE, "Harbour conf lict ends")
        .paragraph(
            Role.BODY,
            "The wellknown ferry that crosses ofthe bay",
            "each morning was taken out of ser-",
            "vice by its owners, tbe council said on",
            "Tuesday, af ter a long dispute in which",
            "micro electronics and <script> played a",
            "part that nobody \u202ehad foreseen at all.")
        .page()
        .corrected(1, 1, 2, "conflict")
        .corrected(1, 5, 5, "well-known")
        .corrected(1, 9, 9, "of the")
        .corrected(1, 17, 18, "service")
        .corrected(1, 22, 1, 22, "the", new Decision.Suggested())
        .corrected(1, 27, 1, 28, "after", new Decision.Accepted())
        .corrected(1, 34, 1, 35, "microelectronics", new Decision.Rejected())
        .corrected(1, 37, 37, "<em>")
        .edition();
  }

  /** A scan on which each word is printed in its box. */
  static IntFunction<Optional<ScanImage>> painted(Edition edition) {
    return number -> {
      var page = edition.document().page(number);
      BufferedImage image =
          new BufferedImage(page.box().width(), page.box().height(), BufferedImage.TYPE_BYTE_GRAY);
      Graphics2D graphics = image.createGraphics();
      graphics.setColor(Color.WHITE);
      graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
      graphics.setColor(Color.BLACK);
      graphics.setFont(new Font(Font.MONOSPACED, Font.PLAIN, 33));
      page.words()
          .forEach(
              word ->
                  word.box()
                      .ifPresent(
                          box -> graphics.drawString(word.text(), box.x(), box.bottom() - 8)));
      graphics.dispose();
      return Optional.of(new ScanImage("painted", number, image, Optional.of(150)));
    };
  }
}
