package org.stet.scan.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.page.image.ScanImage;
import org.stet.scan.ScanDocument;
import org.stet.scan.ScanException;
import org.stet.scan.Scans;
import org.stet.testing.PrintedPage;

class PdfFileTest {

  private static final BufferedImage SCAN = blackAndWhite();

  @TempDir Path folder;

  private interface Drawing {
    void on(PDPageContentStream content) throws IOException;
  }

  /** A page of 2 x 1.333 inches, so that the scan has 300 dots per inch, with more drawn on it. */
  private static PDPage page(PDDocument pdf, BufferedImage scan, Drawing more) throws IOException {
    PDPage page = new PDPage(new PDRectangle(144, 96));
    pdf.addPage(page);
    PDImageXObject image =
        scan.getType() == BufferedImage.TYPE_BYTE_BINARY
            ? CCITTFactory.createFromImage(pdf, scan)
            : LosslessFactory.createFromImage(pdf, scan);
    try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
      content.drawImage(image, 0, 0, 144, 96);
      more.on(content);
    }
    return page;
  }

  private static void text(PDPageContentStream content, RenderingMode mode) throws IOException {
    content.beginText();
    content.setRenderingMode(mode);
    content.setFont(new PDType1Font(FontName.HELVETICA), 10);
    content.newLineAtOffset(10, 10);
    content.showText("earlier reading");
    content.endText();
  }

  private ScanDocument saved(PDDocument pdf) throws IOException {
    Path file = folder.resolve("a.pdf");
    pdf.save(file.toFile());
    return Scans.find(List.of(file), Optional.empty(), Optional.empty(), 50).get(0);
  }

  private static void assertSame(BufferedImage found, BufferedImage expected) {
    assertThat(found.getWidth()).isEqualTo(expected.getWidth());
    assertThat(Arrays.equals(samples(found), samples(expected))).isTrue();
  }

  private static int[] samples(BufferedImage image) {
    return image.getRaster().getSamples(0, 0, image.getWidth(), image.getHeight(), 0, (int[]) null);
  }

  /** Gray goes into a PDF as Java shows it, not sample by sample: only black and white are safe. */
  private static BufferedImage blackAndWhite() {
    BufferedImage page = PrintedPage.of(600, 400, List.of("Printed", "page"));
    byte[] pixels = ((DataBufferByte) page.getRaster().getDataBuffer()).getData();
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = (byte) (pixels[i] < 0 ? 255 : 0);
    }
    return page;
  }

  @Test
  void aScanComesOutUntouched() throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      page(pdf, SCAN, content -> {});
      page(pdf, SCAN, content -> text(content, RenderingMode.NEITHER));
      ScanDocument document = saved(pdf);

      assertThat(document.pages()).containsExactly(1, 2);
      for (int page : document.pages()) {
        ScanImage scan = document.open(page);
        assertThat(scan.resolution()).contains(300);
        assertThat(scan.pixels().getType()).isEqualTo(BufferedImage.TYPE_BYTE_GRAY);
        assertSame(scan.pixels(), SCAN);
      }
    }
  }

  @Test
  void aBilevelScanStaysBilevel() throws IOException {
    BufferedImage bilevel = new BufferedImage(600, 400, BufferedImage.TYPE_BYTE_BINARY);
    bilevel.createGraphics().drawImage(SCAN, 0, 0, null);
    try (PDDocument pdf = new PDDocument()) {
      page(pdf, bilevel, content -> {});
      BufferedImage found = saved(pdf).open(1).pixels();
      assertThat(found.getType()).isEqualTo(BufferedImage.TYPE_BYTE_BINARY);
      assertSame(found, bilevel);
    }
  }

  @Test
  void aTurnedPageIsTurned() throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      page(pdf, SCAN, content -> {}).setRotation(90);
      ScanImage scan = saved(pdf).open(1);
      assertThat(scan.pixels().getWidth()).isEqualTo(400);
      assertThat(scan.pixels().getType()).isEqualTo(BufferedImage.TYPE_BYTE_GRAY);
      assertThat(scan.resolution()).contains(300);
      assertSame(QuarterTurns.clockwise(scan.pixels(), 270), SCAN);
    }
  }

  @Test
  void aPageWithMoreOnItIsDrawn() throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      page(pdf, SCAN, content -> text(content, RenderingMode.FILL));
      page(pdf, SCAN, content -> {}).setRotation(90);
      PDPage turned = page(pdf, SCAN, content -> text(content, RenderingMode.FILL));
      turned.setRotation(90);
      ScanDocument document = saved(pdf);

      assertThat(document.open(1).pixels().getWidth()).isEqualTo(600);
      assertThat(document.open(1).resolution()).contains(300);
      assertThat(document.open(1).pixels().getType()).isEqualTo(BufferedImage.TYPE_INT_RGB);
      assertThat(document.open(3).pixels().getWidth()).isEqualTo(400);
    }
  }

  @Test
  void aPasswordIsAskedFor() throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      page(pdf, SCAN, content -> {});
      pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      fails(saved(pdf), "password");
    }
  }

  @Test
  void aPdfWithoutPagesSaysSo() throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      fails(saved(pdf), "has no pages");
    }
  }

  @Test
  void whatIsTooLargeIsNotDrawn() throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      pdf.addPage(new PDPage(new PDRectangle(10_000, 20)));
      fails(saved(pdf), "41,667 x 83");
    }
  }

  private static void fails(ScanDocument document, String words) {
    assertThat(document.pages()).containsExactly(1);
    assertThatThrownBy(() -> document.open(1))
        .isInstanceOfSatisfying(ScanException.class, e -> assertThat(e.hint()).isNotBlank())
        .hasMessageContaining("a.pdf")
        .hasMessageContaining(words);
  }
}
