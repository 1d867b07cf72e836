package org.stet.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A scan for looking at: the same page in gray, whatever it was kept in. */
class BrightnessTest {

  @TempDir Path folder;

  private static BufferedImage coloured(int type) {
    BufferedImage page = TestScans.page(type);
    Graphics2D graphics = page.createGraphics();
    Color[] colours = {Color.RED, Color.GREEN, Color.BLUE, new Color(0xf4ecd8), Color.ORANGE};
    for (int i = 0; i < colours.length; i++) {
      graphics.setColor(colours[i]);
      graphics.fillRect(20 + 70 * i, 200, 60, 80);
    }
    graphics.dispose();
    return page;
  }

  /** Gray and bilevel scans are what they were: nothing is weighed anew. */
  @ParameterizedTest
  @CsvSource({"png,'',10", "png,'',12", "tiff,LZW,10", "tiff,CCITT T.6,12", "jpeg,'',10"})
  void grayAndBilevelStayAsTheyAre(String format, String compression, int type) throws IOException {
    Path file = TestScans.write(folder.resolve("a"), format, compression, TestScans.page(type));
    BufferedImage gray = TestScans.document(file).openGray(1).pixels();
    BufferedImage kept = TestScans.document(file).open(1).pixels();
    assertThat(gray.getType()).isEqualTo(kept.getType());
    assertThat(samples(gray)).isEqualTo(samples(kept));
  }

  @ParameterizedTest
  @CsvSource({
    "png,'',5",
    "png,'',6",
    "png,'',13",
    "tiff,None,5",
    "tiff,LZW,5",
    "tiff,Deflate,5",
    "tiff,JPEG,5",
    "tiff,Deflate,6",
    "jpeg,'',5",
    "jpeg 2000,'',5"
  })
  void coloursAreWeighedAsTheEyeDoes(String format, String compression, int type)
      throws IOException {
    Path file = TestScans.write(folder.resolve("a"), format, compression, coloured(type));
    assertWeighed(TestScans.document(file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"jpeg", "flate"})
  void scansInAPdfToo(String packed) throws IOException {
    Path file = folder.resolve("a.pdf");
    BufferedImage scan = coloured(BufferedImage.TYPE_INT_RGB);
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage(new PDRectangle(96, 72));
      pdf.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        content.drawImage(
            packed.equals("jpeg")
                ? JPEGFactory.createFromImage(pdf, scan)
                : LosslessFactory.createFromImage(pdf, scan),
            0,
            0,
            96,
            72);
      }
      pdf.save(file.toFile());
    }
    assertWeighed(TestScans.document(file));
  }

  @Test
  void aTornFileIsToldOfAsEver() throws IOException {
    Path file = TestScans.write(folder.resolve("a.jpg"), "jpeg", "", coloured(5));
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length / 2));
    ScanDocument document =
        Scans.find(List.of(file), Optional.empty(), Optional.empty(), 50).get(0);
    assertThatThrownBy(() -> document.openGray(1)).isInstanceOf(ScanException.class);
  }

  private static void assertWeighed(ScanDocument document) {
    BufferedImage gray = document.openGray(1).pixels();
    BufferedImage kept = document.open(1).pixels();
    assertThat(gray.getType()).isEqualTo(BufferedImage.TYPE_BYTE_GRAY);
    assertThat(gray.getHeight()).isEqualTo(kept.getHeight());
    int[] found = samples(gray);
    int[] colours = kept.getRGB(0, 0, kept.getWidth(), kept.getHeight(), null, 0, kept.getWidth());
    for (int i = 0; i < colours.length; i++) {
      Color colour = new Color(colours[i]);
      int level = Brightness.level(colour.getRed(), colour.getGreen(), colour.getBlue());
      if (Math.abs(found[i] - level) > 1) {
        throw new AssertionError("pixel " + i + ": " + found[i] + " instead of " + level);
      }
    }
  }

  private static int[] samples(BufferedImage image) {
    return image.getRaster().getSamples(0, 0, image.getWidth(), image.getHeight(), 0, (int[]) null);
  }
}
