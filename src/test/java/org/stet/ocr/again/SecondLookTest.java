package org.stet.ocr.again;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stet.ocr.OcrEngine;
import org.stet.page.Alternative;
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

class SecondLookTest {

  private static final PreparedImage IMAGE =
      new PreparedImage(
          new ScanImage(
              "a.tif",
              1,
              new BufferedImage(900, 900, BufferedImage.TYPE_BYTE_GRAY),
              Optional.empty()),
          new BufferedImage(900, 900, BufferedImage.TYPE_BYTE_GRAY),
          300,
          PageTransform.IDENTITY,
          List.of(),
          Map.of("deskew", "none"),
          Map.of("thresholding_method", "0"));

  @Test
  void aPageThatWasReadWellIsReadOnce() {
    Fake engine = new Fake(0.95);
    Page page = new SecondLook(engine, engine, Optional.empty()).recognize(IMAGE);
    assertThat(engine.images).hasSize(1);
    assertThat(page.lines()).allMatch(line -> line.again().isEmpty());
    assertThat(page.provenance().steps())
        .containsEntry(
            "second look", "0 of 20 lines, 0 of them otherwise, 0.0% of the pixels of lines");
  }

  @Test
  void whereItIsSwitchedOffThatIsNoted() {
    Fake engine = new Fake(0.3);
    Page page = new SecondLook(engine, engine, Optional.of("switched off")).recognize(IMAGE);
    assertThat(engine.images).hasSize(1);
    assertThat(page.provenance().steps()).containsEntry("second look", "none: switched off");
  }

  @Test
  void theFirstReadingStaysAndTheOthersStandBesideIt() {
    Fake engine = new Fake(0.3);
    Page first = engine.recognize(IMAGE);
    Page page = new SecondLook(engine, engine, Optional.empty()).recognize(IMAGE);
    assertThat(page.words().toList()).isEqualTo(first.words().toList());
    List<Line> lines = page.lines().toList();
    assertThat(lines.get(7).again()).hasSize(1);
    assertThat(lines.get(7).again().get(0).first()).isEqualTo(new WordId(1, 7));
    assertThat(lines.get(7).again().get(0).looks())
        .extracting(Alternative::text)
        .containsExactly("again13", "again7");
    assertThat(page.provenance().steps())
        .containsEntry("deskew", "none")
        .containsEntry(
            "second look", "1 of 20 lines, 1 of them otherwise, 5.0% of the pixels of lines");
  }

  @Test
  void theLooksDifferInScaleThresholdAndSegmentation() {
    Fake engine = new Fake(0.3);
    new SecondLook(engine, engine, Optional.empty()).recognize(IMAGE);
    assertThat(engine.images).extracting(PreparedImage::resolution).containsExactly(300, 450, 600);
    assertThat(engine.images.get(1).settings())
        .containsEntry("region_psm", "13")
        .containsEntry("thresholding_method", "2");
    assertThat(engine.images.get(2).settings()).containsEntry("region_psm", "7");
  }

  /** Reads twenty lines, the eighth as sure as told; another word when asked for regions. */
  private static final class Fake implements OcrEngine {
    private final List<PreparedImage> images = new ArrayList<>();
    private final double sure;

    Fake(double sure) {
      this.sure = sure;
    }

    @Override
    public Page recognize(PreparedImage image) {
      images.add(image);
      List<Region> regions = new ArrayList<>();
      for (ImageRegion region : image.regions()) {
        String text = "again" + image.settings().get("region_psm");
        regions.add(region(region.id(), region.box(), text, 0.8));
      }
      for (int i = 0; i < 20 && image.regions().isEmpty(); i++) {
        regions.add(region(i, new Box(10, 40 * i, 200, 30), "first", i == 7 ? sure : 0.95));
      }
      Map<String, String> steps = image.steps();
      return new Page(
          1,
          new Box(0, 0, 900, 900),
          regions,
          ReadingOrder.EMPTY,
          new Provenance("a.tif", "double", "eng", 300, steps));
    }

    private static Region region(int id, Box box, String text, double sure) {
      Optional<Box> place = Optional.of(box);
      Word word = new Word(new WordId(1, id), text, place, new Confidence(sure), List.of());
      Line line = new Line(place, Optional.empty(), List.of(word));
      return new Region(id, Role.BODY, place, List.of(line));
    }

    @Override
    public void close() {}
  }
}
