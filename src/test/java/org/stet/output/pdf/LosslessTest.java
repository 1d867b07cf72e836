package org.stet.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Random;
import java.util.function.IntBinaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;

class LosslessTest {

  @Test
  void noGrayLevelChanges() throws IOException {
    assertThat(samples(gray((x, y) -> x))).isEqualTo(bytes(gray((x, y) -> x)));
  }

  @Test
  void grainStaysAsItIs() throws IOException {
    BufferedImage grainy = grainy();
    assertThat(samples(grainy)).isEqualTo(bytes(grainy));
  }

  @Test
  void coloursStayAsTheyAre() throws IOException {
    BufferedImage colours = new BufferedImage(256, 200, BufferedImage.TYPE_3BYTE_BGR);
    for (int x = 0; x < 256; x++) {
      colours.setRGB(x, x % 200, x << 16 | (255 - x) << 8 | x / 2);
    }
    try (PDDocument pdf = new PDDocument()) {
      BufferedImage back = Lossless.of(pdf, colours).getImage();
      assertThat(back.getRGB(0, 0, 256, 200, null, 0, 256))
          .isEqualTo(colours.getRGB(0, 0, 256, 200, null, 0, 256));
    }
  }

  @Test
  void grainIsPackedByItsDifferenceFromTheRowAbove() throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      PDImageXObject grainy = Lossless.of(pdf, grainy());
      PDImageXObject plain = Lossless.of(pdf, gray((x, y) -> x % 7 * 40));
      assertThat(grainy.getCOSObject().containsKey(COSName.DECODE_PARMS)).isTrue();
      assertThat(plain.getCOSObject().containsKey(COSName.DECODE_PARMS)).isFalse();
    }
  }

  /** Paper whose shade changes across, with grain that runs on downwards. */
  private static BufferedImage grainy() {
    Random random = new Random(7);
    int[] column = random.ints(256, 60, 190).toArray();
    return gray((x, y) -> column[x] += random.nextInt(5) - 2);
  }

  private static BufferedImage gray(IntBinaryOperator level) {
    BufferedImage image = new BufferedImage(256, 200, BufferedImage.TYPE_BYTE_GRAY);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        image.getRaster().setSample(x, y, 0, Math.max(0, Math.min(255, level.applyAsInt(x, y))));
      }
    }
    return image;
  }

  private static byte[] bytes(BufferedImage image) {
    return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
  }

  /** What a reader unpacks from the written file. */
  private static byte[] samples(BufferedImage image) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage(new PDRectangle(256, 200));
      pdf.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        content.drawImage(Lossless.of(pdf, image), 0, 0, 256, 200);
      }
      pdf.save(file);
    }
    try (PDDocument pdf = Loader.loadPDF(file.toByteArray())) {
      COSName name = pdf.getPage(0).getResources().getXObjectNames().iterator().next();
      PDImageXObject back = (PDImageXObject) pdf.getPage(0).getResources().getXObject(name);
      assertThat(back.getImage().getWidth()).isEqualTo(256);
      try (InputStream in = back.createInputStream()) {
        return in.readAllBytes();
      }
    }
  }
}
