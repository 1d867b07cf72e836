package org.stet.ocr.again;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stet.ocr.OcrEngine;
import org.stet.ocr.tesseract.TesseractEngines;
import org.stet.page.Box;
import org.stet.page.Line;
import org.stet.page.Page;
import org.stet.page.Role;
import org.stet.page.image.ImageRegion;
import org.stet.page.image.PageTransform;
import org.stet.page.image.PreparedImage;
import org.stet.page.image.ScanImage;
import org.stet.testing.PrintedPage;

class DarkLookIT {

  private static final List<String> TEXT =
      List.of(
          "The harbour commission met on Tuesday",
          "evening to hear what the engineer had to",
          "report of the damage that the storm did",
          "to the western pier, and of what it will",
          "cost the town to have it mended before",
          "the winter, when the larger ships return.");

  /** Behind it stands another text, which shines through as dark as told, of 255. */
  private static BufferedImage page(int through) {
    BufferedImage front = PrintedPage.of(1100, 560, TEXT);
    BufferedImage back = PrintedPage.blank(1100, 560);
    PrintedPage.print(back, 90, 100, TEXT.subList(3, 6));
    PrintedPage.print(back, 70, 292, TEXT.subList(0, 3));
    for (int y = 0; y < front.getHeight(); y++) {
      for (int x = 0; x < front.getWidth(); x++) {
        int behind = back.getRaster().getSample(front.getWidth() - 1 - x, y, 0);
        int shine = 255 - (255 - behind) * through / 255;
        int own = front.getRaster().getSample(x, y, 0);
        front.getRaster().setSample(x, y, 0, Math.min(own, shine));
      }
    }
    return front;
  }

  private static Page read(BufferedImage pixels) {
    PreparedImage image =
        new PreparedImage(
            new ScanImage("test.png", 1, pixels, Optional.empty()),
            pixels,
            300,
            PageTransform.IDENTITY,
            List.of(new ImageRegion(0, Role.BODY, new Box(40, 40, 1020, 490))),
            Map.of(),
            Map.of());
    try (OcrEngine engine = TesseractEngines.of("eng", Optional.empty()).open()) {
      return new DarkLook(engine).recognize(image);
    }
  }

  private static String step(Page page) {
    return page.provenance().steps().getOrDefault("ink", "");
  }

  private static Stream<String> lines(Page page) {
    return page.lines().map(Line::text);
  }

  @Test
  void aCleanPageIsReadAsItIs() {
    Page page = read(page(0));
    assertThat(step(page)).isEqualTo("all: the page is read well");
    assertThat(lines(page)).containsExactlyElementsOf(TEXT);
  }

  @Test
  void thePageIsReadThroughWhatShinesThrough() {
    Page page = read(page(170));
    assertThat(step(page)).startsWith("the darkest ");
    assertThat(lines(page)).containsExactlyElementsOf(TEXT);
  }
}
