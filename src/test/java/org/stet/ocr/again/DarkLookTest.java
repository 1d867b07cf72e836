package org.stet.ocr.again;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stet.ocr.OcrEngine;
import org.stet.page.Box;
import org.stet.page.Confidence;
import org.stet.page.Line;
import org.stet.page.Page;
import org.stet.page.Provenance;
import org.stet.page.ReadingOrder;
import org.stet.page.Region;
import org.stet.page.Role;
import org.stet.page.Word;
import org.stet.page.WordId;
import org.stet.page.image.ImageRegion;
import org.stet.page.image.PageTransform;
import org.stet.page.image.PreparedImage;
import org.stet.page.image.ScanImage;

class DarkLookTest {

  private static final int SIDE = 600;

  /** Thirty regions of a line; bars of ink, and below them bars as faint as told. */
  private static PreparedImage image(int faint) {
    BufferedImage pixels = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_BYTE_GRAY);
    List<ImageRegion> regions = new ArrayList<>();
    for (int y = 0; y < SIDE; y++) {
      int gray = y % 20 < 5 ? 0 : y % 20 < 10 ? faint : 255;
      for (int x = 0; x < SIDE; x++) {
        pixels.getRaster().setSample(x, y, 0, gray);
      }
    }
    for (int i = 0; i < 30; i++) {
      regions.add(new ImageRegion(i, Role.BODY, new Box(10, 20 * i, 500, 18)));
    }
    return new PreparedImage(
        new ScanImage("a.tif", 1, pixels, Optional.empty()),
        pixels,
        300,
        PageTransform.IDENTITY,
        regions,
        Map.of("deskew", "none"),
        Map.of());
  }

  private static String step(Page page) {
    return page.provenance().steps().getOrDefault("ink", "");
  }

  @Test
  void aPageThatWasReadWellIsReadOnce() {
    Fake engine = new Fake(0.9, 1);
    Page page = new DarkLook(engine).recognize(image(120));
    assertThat(engine.images).hasSize(1);
    assertThat(step(page)).isEqualTo("all: the page is read well");
    assertThat(page.provenance().steps()).containsEntry("deskew", "none");
  }

  @Test
  void aBlackAndWhitePageIsReadOnce() {
    Fake engine = new Fake(0.5, 1);
    Page page = new DarkLook(engine).recognize(image(255));
    assertThat(engine.images).hasSize(1);
    assertThat(step(page)).isEqualTo("all: there is no gray");
  }

  @Test
  void whereTheMilderTrialIsNoSurerTheFirstReadingStays() {
    Fake engine = new Fake(0.7, 0.6);
    Page first = engine.recognize(image(120));
    engine.images.clear();
    Page page = new DarkLook(engine).recognize(image(120));
    assertThat(page.regions()).isEqualTo(first.regions());
    assertThat(engine.images).hasSize(2);
    assertThat(step(page))
        .isEqualTo("all; confidence of 24 lines: 0.70 with all ink, 0.60 with the darkest 40%");
  }

  @Test
  void aSmallGainIsNone() {
    Fake engine = new Fake(0.7, 0.72);
    Page page = new DarkLook(engine).recognize(image(120));
    assertThat(page.words()).noneMatch(word -> word.text().startsWith("dark"));
    assertThat(engine.images).hasSize(3);
  }

  @Test
  void whereItIsSurerThePageIsReadSo() {
    Fake engine = new Fake(0.6, 0.8);
    Page page = new DarkLook(engine).recognize(image(120));
    assertThat(page.words()).hasSize(30).allMatch(word -> word.text().startsWith("dark"));
    assertThat(engine.images).hasSize(4);
    assertThat(engine.images.get(3).regions()).isEqualTo(image(120).regions());
    assertThat(step(page))
        .isEqualTo(
            "the darkest 40%; confidence of 24 lines: 0.60 with all ink, 0.80 with the darkest 40%,"
                + " 0.80 with the darkest 16%");
  }

  /** Reads a line in each region; another one, as sure as told, where there is nothing faint. */
  private static final class Fake implements OcrEngine {
    private final List<PreparedImage> images = new ArrayList<>();
    private final double sure;
    private final double sureOfDark;

    Fake(double sure, double sureOfDark) {
      this.sure = sure;
      this.sureOfDark = sureOfDark;
    }

    @Override
    public Page recognize(PreparedImage image) {
      images.add(image);
      boolean dark = images.size() > 1;
      List<Region> regions = new ArrayList<>();
      for (ImageRegion region : image.regions()) {
        String text = (dark ? "dark" : "first") + "0123456789abcdefghij";
        Confidence confidence = new Confidence(dark ? sureOfDark : sure);
        Optional<Box> box = Optional.of(region.box());
        Word word = new Word(new WordId(1, regions.size()), text, box, confidence, List.of());
        Line line = new Line(box, Optional.empty(), List.of(word));
        regions.add(new Region(region.id(), Role.BODY, box, List.of(line)));
      }
      return new Page(
          1,
          new Box(0, 0, SIDE, SIDE),
          regions,
          ReadingOrder.EMPTY,
          new Provenance("a.tif", "double", "eng", 300, image.steps()));
    }

    @Override
    public void close() {}
  }
}
