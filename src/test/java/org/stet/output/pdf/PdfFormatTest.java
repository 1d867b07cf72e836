package org.stet.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.ledger.Edition;
import org.stet.output.OutputContext;
import org.stet.output.OutputContext.PageSource;
import org.stet.page.Role;
import org.stet.page.image.CodedScan;
import org.stet.page.image.CodedScan.Coding;
import org.stet.page.image.ScanImage;
import org.stet.testing.Editions;
import org.stet.testing.Outputs;
import org.stet.testing.Pdfs;

class PdfFormatTest {

  @TempDir Path folder;

  @Test
  void jpegStaysByteForByte() throws IOException {
    Path jpeg = folder.resolve("scan.jpg");
    ImageIO.write(scan(BufferedImage.TYPE_INT_RGB), "jpg", jpeg.toFile());
    Path file = write(edition(), scan(BufferedImage.TYPE_INT_RGB), Optional.of(jpeg), "original");
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      PDImageXObject image = image(pdf);
      assertThat(image.getCOSObject().createRawInputStream().readAllBytes())
          .isEqualTo(Files.readAllBytes(jpeg));
      assertThat(pdf.getPage(0).getRotation()).isZero();
      assertThat(pdf.getPage(0).getMediaBox().getWidth()).isEqualTo(1200 * 72 / 300f);
    }
    assertThat(Pdfs.errors(file)).isEmpty();
  }

  @Test
  void bilevelIsG4WithoutLoss() throws IOException {
    BufferedImage scan = scan(BufferedImage.TYPE_BYTE_BINARY);
    Path file = write(edition(), scan, Optional.empty(), "small");
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      PDImageXObject image = image(pdf);
      PDImageXObject plain = CCITTFactory.createFromImage(pdf, scan);
      try (InputStream g4 = plain.getStream().getCOSObject().createRawInputStream()) {
        assertThat(Pdfs.g4(image.getStream())).isEqualTo(g4.readAllBytes());
      }
      assertSamePixels(image.getImage(), scan);
    }
    assertThat(Pdfs.errors(file)).isEmpty();
  }

  @Test
  void grayIsKeptWithoutLossUnlessAskedForSmaller() throws IOException {
    BufferedImage scan = scan(BufferedImage.TYPE_BYTE_GRAY);
    Path original = write(edition(), scan, Optional.empty(), "original");
    try (PDDocument pdf = Loader.loadPDF(original.toFile())) {
      assertSamePixels(image(pdf).getImage(), scan);
    }
    Path small = write(edition(), scan, Optional.empty(), "small");
    try (PDDocument pdf = Loader.loadPDF(small.toFile())) {
      assertThat(image(pdf).getWidth()).isEqualTo(600);
    }
    assertThat(Pdfs.errors(small)).isEmpty();
    assertThat(Pdfs.errors(write(edition(), scan, Optional.empty(), "archive"))).isEmpty();
  }

  @Test
  void textIsTheCorrectedTextInOrder() throws IOException {
    Path file = write(edition(), scan(BufferedImage.TYPE_BYTE_GRAY), Optional.empty(), "archive");
    String expected =
        "Conflict 𝔄nd “quotes” It was a well-known newspaper of the day, twice full-time old";
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      assertThat(oneLine(new PDFTextStripper().getText(pdf))).isEqualTo(expected);
    }
  }

  @Test
  void popplerFindsTheSame() throws IOException {
    Path file = write(edition(), scan(BufferedImage.TYPE_BYTE_GRAY), Optional.empty(), "archive");
    for (String mode : new String[] {"-enc UTF-8", "-raw", "-layout"}) {
      assertThat(oneLine(Pdfs.poppler(file, mode.split(" ", -1))))
          .as(mode)
          .contains("Conflict", "newspaper of the day,", "twice full-time old", "well-known")
          .doesNotContain("Gone");
    }
  }

  @Test
  void namesItself() throws IOException {
    Path file = write(edition(), scan(BufferedImage.TYPE_BYTE_GRAY), Optional.empty(), "archive");
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("A title");
      assertThat(pdf.getDocumentInformation().getProducer()).startsWith("Stet");
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
    }
  }

  @Test
  void theDateOfTheIssueStandsInThePacket() throws IOException {
    OutputContext plain = Outputs.context(folder, Map.of("date", "1905-12-17"));
    new PdfFormat().write(edition(), plain);
    Path file = folder.resolve("doc.pdf");
    try (PDDocument pdf = Loader.loadPDF(file.toFile());
        java.io.InputStream packet = pdf.getDocumentCatalog().getMetadata().createInputStream()) {
      assertThat(new String(packet.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
          .contains("<dc:date><rdf:Seq><rdf:li>1905-12-17</rdf:li></rdf:Seq></dc:date>");
    }
    assertThat(Pdfs.errors(file)).isEmpty();
  }

  @Test
  void sameInputGivesTheSameBytes() throws IOException {
    BufferedImage scan = scan(BufferedImage.TYPE_BYTE_GRAY);
    byte[] first = Files.readAllBytes(write(edition(), scan, Optional.empty(), "original"));
    byte[] second = Files.readAllBytes(write(edition(), scan, Optional.empty(), "original"));
    assertThat(second).isEqualTo(first);
  }

  private static Edition edition() {
    return Editions.scanned()
        .paragraph(Role.HEADLINE, "Conf lict 𝔄nd “quotes”")
        .paragraph(
            Role.BODY, "It was a well-known news-", "paper ofthe day, twice full-", "time old")
        .paragraph(Role.FURNITURE, "Gone away")
        .page()
        .corrected(1, 0, 1, "Conflict")
        .corrected(1, 8, 9, "newspaper")
        .corrected(1, 10, 10, "of the")
        .corrected(1, 13, 14, "full-time")
        .corrected(1, 16, 17, "")
        .edition();
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  static BufferedImage scan(int type) {
    BufferedImage image = new BufferedImage(1200, 1600, type);
    Graphics2D graphics = image.createGraphics();
    graphics.fillRect(0, 0, 1200, 1600);
    graphics.setColor(java.awt.Color.BLACK);
    graphics.fillRect(100, 100, 320, 40);
    graphics.drawLine(0, 0, 1199, 1599);
    graphics.dispose();
    return image;
  }

  private Path write(Edition edition, BufferedImage scan, Optional<Path> source, String choice)
      throws IOException {
    OutputContext plain = Outputs.context(folder, Map.of("pdf-image", choice));
    new PdfFormat()
        .write(
            edition,
            new OutputContext(
                plain.target(),
                page -> Optional.of(new ScanImage("scan", page, scan, Optional.of(300))),
                page -> source.map(PdfFormatTest::jpeg),
                plain.title(),
                plain.language(),
                plain.options()));
    return folder.resolve("doc.pdf");
  }

  private static PageSource jpeg(Path file) {
    return new PageSource(
        file,
        0,
        () -> {
          try {
            return Optional.of(new CodedScan(Coding.JPEG, Files.readAllBytes(file)));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static PDImageXObject image(PDDocument pdf) throws IOException {
    return (PDImageXObject) pdf.getPage(0).getResources().getXObject(COSName.getPDFName("Im0"));
  }

  private static void assertSamePixels(BufferedImage one, BufferedImage other) {
    for (int y = 0; y < other.getHeight(); y += 7) {
      for (int x = 0; x < other.getWidth(); x++) {
        assertThat(one.getRGB(x, y)).isEqualTo(other.getRGB(x, y));
      }
    }
  }
}
